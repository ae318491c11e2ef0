/** Opens every account of the demonstration, and nothing else: there is no such account elsewhere. */
export const demoPassword = "heron-lantern-48-dock";

/** Argon2id of the password, made once: hashing it anew for every account would take seconds. */
export const demoPasswordHash =
  "$argon2id$v=19$m=19456,t=2,p=1$hWO/5f4/16wUwrbThwcgGg$2NuJsKxnRDhbOdACLcmapr+E4vu5zb2ymdGYTSPRNEU";
