import { createHash, createPublicKey, type KeyObject, sign, verify } from "node:crypto";

// A receipt travels as a JSON Web Signature in compact form (RFC 7515), signed with Ed25519
// (RFC 8037): anyone with the public key can check it, with tools that exist.

const base64url = (text: string) => Buffer.from(text).toString("base64url");

/** The key's thumbprint (RFC 7638), by which a receipt names it. */
export function keyIdOf(key: KeyObject): string {
  const { x } = createPublicKey(key.export({ type: "spki", format: "pem" })).export({
    format: "jwk",
  });
  const canonical = JSON.stringify({ crv: "Ed25519", kty: "OKP", x });
  return createHash("sha256").update(canonical).digest("base64url");
}

/** Signs a payload with a private key that goes by this id. */
export function signCode(payload: object, privateKey: KeyObject, keyId: string): string {
  const header = base64url(JSON.stringify({ alg: "EdDSA", kid: keyId }));
  const signed = `${header}.${base64url(JSON.stringify(payload))}`;
  return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString("base64url")}`;
}

export type CodeCheck =
  | { ok: true; payload: unknown; keyId: string }
  /** NOT_A_CODE: nothing that was ever signed; ALTERED: a forgery, or one letter is another. */
  | { ok: false; reason: "NOT_A_CODE" | "UNKNOWN_KEY" | "ALTERED" };

/** Checks a code against the plan's public keys, old ones included. */
export function checkCode(code: string, keys: ReadonlyMap<string, KeyObject>): CodeCheck {
  const parts = code.split(".");
  const [header = "", payload = "", signature = ""] = parts;
  // Base64 that decodes to the same bytes in several ways would make several codes of one.
  const canonical = parts.every(
    (part) => part !== "" && Buffer.from(part, "base64url").toString("base64url") === part,
  );
  if (parts.length !== 3) return { ok: false, reason: "NOT_A_CODE" };
  if (!canonical) return { ok: false, reason: "ALTERED" };
  const { alg, kid } = readJson(header) ?? {};
  if (alg !== "EdDSA" || typeof kid !== "string") return { ok: false, reason: "ALTERED" };
  const key = keys.get(kid);
  if (!key) return { ok: false, reason: "UNKNOWN_KEY" };
  const bytes = Buffer.from(`${header}.${payload}`);
  if (!verify(null, bytes, key, Buffer.from(signature, "base64url"))) {
    return { ok: false, reason: "ALTERED" };
  }
  return { ok: true, payload: readJson(payload), keyId: kid };
}

function readJson(part: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString());
    return typeof value === "object" ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
