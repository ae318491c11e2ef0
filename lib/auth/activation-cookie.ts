import "server-only";
import { cookies, headers } from "next/headers";
import { z } from "zod";
import { codeMinutes } from "@/lib/auth/rules/activation";
import { isKeyedHash, keyedHash } from "@/lib/auth/secrets";
import { isSecure } from "@/lib/security/policy";

/** An attempt that this browser began. The row says the rest; its id cannot be guessed. */
export type ActivationInProgress = {
  attemptId: string;
  /** This browser gave the right code. */
  proven: boolean;
};

/** Sent to the pages of the activation alone. */
async function attributes() {
  const https = isSecure(await headers());
  return {
    name: https ? "__Secure-activation" : "activation",
    options: { path: "/activate", httpOnly: true, sameSite: "lax", secure: https },
  } as const;
}

export async function activationInProgress(): Promise<ActivationInProgress | null> {
  const { name } = await attributes();
  const [id, proof] = ((await cookies()).get(name)?.value ?? "").split(".");
  const attemptId = z.guid().safeParse(id).data;
  if (!attemptId) return null;
  return {
    attemptId,
    proven: proof !== undefined && isKeyedHash(proof, "activation-proven", attemptId),
  };
}

/** Lasts as long as a code that comes by post, whether or not one does. */
export async function keepActivation({ attemptId, proven }: ActivationInProgress): Promise<void> {
  const { name, options } = await attributes();
  const value = proven ? `${attemptId}.${keyedHash("activation-proven", attemptId)}` : attemptId;
  (await cookies()).set(name, value, { ...options, maxAge: codeMinutes.LETTER * 60 });
}

export async function endActivation(): Promise<void> {
  const { name, options } = await attributes();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}
