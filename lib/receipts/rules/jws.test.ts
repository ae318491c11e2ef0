import { generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { checkCode, keyIdOf, signCode } from "./jws";

const pair = generateKeyPairSync("ed25519");
const keyId = keyIdOf(pair.publicKey);
const keys = new Map([[keyId, pair.publicKey]]);
const payload = { name: "Nguyễn Thị Hương", answer: "IN_NETWORK" };
const code = signCode(payload, pair.privateKey, keyId);

describe("a signed code", () => {
  it("is true, and says what was signed", () => {
    expect(checkCode(code, keys)).toEqual({ ok: true, payload, keyId });
  });

  it("is refused with any one letter changed", () => {
    for (let at = 0; at < code.length; at += 1) {
      const other = code[at] === "A" ? "B" : "A";
      const altered = code.slice(0, at) + other + code.slice(at + 1);
      expect(checkCode(altered, keys).ok, `letter ${at}`).toBe(false);
    }
  });

  it("is refused shortened, lengthened, without signature, or with another's algorithm", () => {
    const [header, body, signature] = code.split(".");
    const none = Buffer.from(JSON.stringify({ alg: "none", kid: keyId })).toString("base64url");
    for (const wrong of [
      code.slice(0, -1),
      `${code}A`,
      `${code}=`,
      `${header}.${body}.`,
      `${none}.${body}.${signature}`,
      `${none}.${body}.`,
      "..",
      "",
      "hello",
    ]) {
      expect(checkCode(wrong, keys).ok, wrong).toBe(false);
    }
  });

  it("is refused where somebody else signed it, under their own name or under ours", () => {
    const forger = generateKeyPairSync("ed25519");
    const own = signCode(payload, forger.privateKey, keyIdOf(forger.publicKey));
    expect(checkCode(own, keys)).toEqual({ ok: false, reason: "UNKNOWN_KEY" });
    const ours = signCode(payload, forger.privateKey, keyId);
    expect(checkCode(ours, keys)).toEqual({ ok: false, reason: "ALTERED" });
  });

  it("stays true after a rotation, as long as the old public key is known", () => {
    const next = generateKeyPairSync("ed25519");
    const nextId = keyIdOf(next.publicKey);
    const rotated = new Map([...keys, [nextId, next.publicKey]] as const);
    expect(checkCode(code, rotated).ok).toBe(true);
    expect(checkCode(signCode(payload, next.privateKey, nextId), rotated).ok).toBe(true);
    expect(checkCode(code, new Map([[nextId, next.publicKey]]))).toEqual({
      ok: false,
      reason: "UNKNOWN_KEY",
    });
  });
});
