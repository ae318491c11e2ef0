import { createTranslator } from "next-intl";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db/client";
import * as en from "@/lib/i18n/messages/en";
import { checkReceiptAction, keepReceiptAction } from "@/lib/receipts/actions";
import { createDirectory } from "@/tests/integration/providers/directory";

// What Next.js knows of the request that is being served: nobody is signed in.
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => undefined }),
  headers: async () => new Headers(),
}));

vi.mock("next-intl/server", () => ({
  getTranslations: async (namespace: "receipts.check") =>
    createTranslator({ locale: "en", messages: en, namespace }),
}));

let directory: Awaited<ReturnType<typeof createDirectory>>;

beforeAll(async () => {
  directory = await createDirectory();
});

function keep(values: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return keepReceiptAction({ status: "idle" }, form);
}

describe("the form that keeps an answer", () => {
  it.each(["no-such-product", "%%"])(
    "is refused for the product %s, which is none",
    async (product) => {
      const { id: roleId } = await directory.listing();
      await expect(keep({ roleId, product })).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
      expect(await db.relianceReceipt.count({ where: { roleId } })).toBe(0);
    },
  );

  it.each([
    ["to somebody who is signed in no more", { reader: "00000000-0000-4000-8000-000000000001" }],
    ["for another product", { covered: "another-product" }],
  ])("keeps nothing where the page was shown %s", async (_, shown) => {
    const { id: roleId } = await directory.listing();
    expect(await keep({ roleId, ...shown })).toMatchObject({
      status: "rejected",
      reason: "CHANGED",
    });
    expect(await db.relianceReceipt.count({ where: { roleId } })).toBe(0);
  });

  it("keeps what it was asked for", async () => {
    const { id: roleId } = await directory.listing();
    await expect(keep({ roleId })).rejects.toThrow("NEXT_REDIRECT");
    expect(await db.relianceReceipt.count({ where: { roleId } })).toBe(1);
  });
});

describe("the form that checks a receipt", () => {
  const check = (code: string) => {
    const form = new FormData();
    form.set("code", code);
    return checkReceiptAction({ status: "idle" }, form);
  };
  const kept = async () => {
    const { id: roleId } = await directory.listing();
    await keep({ roleId }).catch(() => undefined);
    return db.relianceReceipt.findFirstOrThrow({ where: { roleId } });
  };

  it("finds a code in the text around it, and a true one beside a false one", async () => {
    const { id, code } = await kept();
    const altered = code.replace(/.{9}$/, "AAAAAAAAA");
    for (const text of [
      `${code.replace(/.{80}/g, "$&\n")}\nKey: abc`,
      `My code: ${code} thanks.`,
      `${altered} or ${code}`,
    ]) {
      await expect(check(text)).rejects.toMatchObject({
        digest: expect.stringContaining(`/receipts/${id};`),
      });
    }
  });

  it("refuses an altered code alone and inside a sentence", async () => {
    const { code } = await kept();
    const [header = "", payload = "", signature = ""] = code.split(".");
    const answer = JSON.parse(Buffer.from(payload, "base64url").toString()) as object;
    const forged = Buffer.from(JSON.stringify({ ...answer, answer: "IN_NETWORK" })).toString(
      "base64url",
    );
    const altered = `${header}.${forged}.${signature}`;
    for (const text of [altered, `My code: ${altered} thanks`, `My code: ${code}x thanks`]) {
      expect(await check(text)).toMatchObject({ status: "rejected", reason: "ALTERED" });
    }
  });

  it.each([
    ["", "Paste a code or a link"],
    ["code ".repeat(180_000), "This is too long. Paste the code or the link alone"],
  ])("says what is wrong with a text of another length", async (text, problem) => {
    expect(await check(text)).toMatchObject({ status: "invalid", fieldErrors: { code: problem } });
  });
});
