import { beforeAll, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db/client";
import { keepReceiptAction } from "@/lib/receipts/actions";
import { createDirectory } from "@/tests/integration/providers/directory";

// What Next.js knows of the request that is being served: nobody is signed in.
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => undefined }),
  headers: async () => new Headers(),
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
