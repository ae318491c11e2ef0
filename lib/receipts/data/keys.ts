import "server-only";
import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { env } from "@/lib/env";
import { checkCode, keyIdOf } from "@/lib/receipts/rules/jws";
import { networkAnswer } from "@/lib/receipts/schema";
import type { ReceiptCheck } from "@/lib/receipts/types";

type Keys = { privateKey: KeyObject; keyId: string; public: ReadonlyMap<string, KeyObject> };

let known: Keys | undefined;

/** The key that signs, and all that verify: its own public one, and those of keys given up. */
export function receiptKeys(): Keys {
  known ??= readKeys(env.receiptKey, env.receiptOldKeys);
  return known;
}

function readKeys(current: string, old: readonly string[]): Keys {
  const der = (base64: string) => Buffer.from(base64, "base64");
  const privateKey = createPrivateKey({ key: der(current), format: "der", type: "pkcs8" });
  const own = createPublicKey(privateKey);
  const others = old.map((key) => createPublicKey({ key: der(key), format: "der", type: "spki" }));
  return {
    privateKey,
    keyId: keyIdOf(own),
    public: new Map([own, ...others].map((key) => [keyIdOf(key), key])),
  };
}

/** Whether the plan signed this code, and what it says. */
export function checkReceipt(code: string): ReceiptCheck {
  const checked = checkCode(code, receiptKeys().public);
  if (!checked.ok) return checked;
  const answer = networkAnswer.safeParse(checked.payload);
  return answer.success
    ? { ok: true, answer: answer.data, keyId: checked.keyId }
    : { ok: false, reason: "ALTERED" };
}
