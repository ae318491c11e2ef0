import { beforeAll, describe, expect, it } from "vitest";
import { limits } from "@/lib/auth/rules/throttle";
import { findMemberLens } from "@/lib/circle/data/lens";
import { db } from "@/lib/db/client";
import { checkReceipt } from "@/lib/receipts/data/keys";
import { findReceipt, findReceiptCode } from "@/lib/receipts/data/receipts";
import { keepReceipt } from "@/lib/receipts/mutations/keep";
import { createGroup } from "@/tests/factories/directory";
import { createEditor, decide, now } from "@/tests/integration/directory/people";
import { authorized, createDirectory, today } from "@/tests/integration/providers/directory";

let directory: Awaited<ReturnType<typeof createDirectory>>;

beforeAll(async () => {
  directory = await createDirectory();
});

let address = 0;
const nobody = () => {
  address += 1;
  return { lens: null, address: `198.51.100.${address}`, account: null };
};

async function keep(roleId: string, from: Parameters<typeof keepReceipt>[1] = nobody()) {
  const result = await keepReceipt(roleId, from, now);
  if (!result.ok) throw new Error(result.reason);
  return { id: result.id, code: (await findReceiptCode(result.id)) ?? "" };
}

describe("a receipt", () => {
  it("keeps what the directory said, for two years, and names nobody", async () => {
    const { id: roleId } = await directory.listing({ name: ["Thị Hương", "Nguyễn"] });
    const lens = await findMemberLens(authorized<"PCP">(directory.member.id), today);
    const { id, code } = await keep(roleId, { ...nobody(), lens });
    const check = checkReceipt(code);
    expect(check).toMatchObject({
      ok: true,
      answer: {
        id,
        answer: "IN_NETWORK",
        day: "2026-11-21",
        keepUntil: "2028-11-21",
        provider: { roleId, name: "Thị Hương Nguyễn, MD" },
      },
    });
    const { member } = directory;
    for (const own of [member.id, member.memberNumber, member.familyName]) {
      expect(JSON.stringify(check)).not.toContain(own);
    }
  });

  it("says no for a product whose network it is not in, and lists networks where none is named", async () => {
    const { networkId } = directory.product;
    const other = await db.network.create({ data: { code: "elsewhere", name: "Elsewhere" } });
    const away = await directory.listing({ networkId: other.id });
    const here = await directory.listing({ networkId });
    const lens = await findMemberLens(authorized<"PCP">(directory.member.id), today);
    expect(checkReceipt((await keep(away.id, { ...nobody(), lens })).code)).toMatchObject({
      answer: { answer: "NOT_IN_NETWORK", networks: [] },
    });
    expect(checkReceipt((await keep(here.id)).code)).toMatchObject({
      answer: { answer: "LISTED", product: null, networks: [{ accepting: "newpt" }] },
    });
  });

  it("tells which of its groups stand for a contract with the plan itself", async () => {
    const direct = await createGroup(db, { kind: "DIRECT_CONTRACT", name: "By contract" });
    const contracted = await directory.listing({ group: direct.id });
    const grouped = await directory.listing();
    const [one, other] = [await keep(contracted.id), await keep(grouped.id)];
    expect((await findReceipt(one.id))?.directContracts).toEqual(["By contract"]);
    expect((await findReceipt(other.id))?.directContracts).toEqual([]);
  });

  it.each(["ENDED", "SUSPENDED", "NONE"] as const)(
    "is not given to a member whose coverage is %s: they were told no",
    async (status) => {
      const { id: roleId } = await directory.listing();
      const lens = await findMemberLens(authorized<"PCP">(directory.member.id), today);
      const without = { ...lens, coverage: { status } };
      expect(await keepReceipt(roleId, { ...nobody(), lens: without }, now)).toEqual({
        ok: false,
        reason: "NOT_COVERED",
      });
      expect(await db.relianceReceipt.count({ where: { roleId } })).toBe(0);
    },
  );

  it("stays true after the listing was corrected or withdrawn", async () => {
    const { id: roleId } = await directory.listing();
    const { code } = await keep(roleId);
    await decide(await createEditor(), roleId, { step: "WITHDRAW" });
    expect(checkReceipt(code)).toMatchObject({ ok: true, answer: { answer: "LISTED" } });
    expect(await keepReceipt(roleId, nobody(), now)).toEqual({ ok: false, reason: "NOT_FOUND" });
  });

  it("is kept unchanged by the database until its day has come", async () => {
    const { id: roleId } = await directory.listing();
    const { id } = await keep(roleId);
    await expect(
      db.relianceReceipt.update({ where: { id }, data: { code: "x" } }),
    ).rejects.toThrow();
    await expect(db.relianceReceipt.delete({ where: { id } })).rejects.toThrow();
    await expect(
      db.relianceReceipt.create({
        data: {
          id: "A".repeat(22),
          roleId,
          code: "x",
          issuedAt: new Date("2026-11-21T20:00:00Z"),
          keepUntil: new Date("2027-11-21T00:00:00Z"),
        },
      }),
    ).rejects.toThrow();
  });

  it("is refused altered, and to whoever asks too often or for nobody", async () => {
    const { id: roleId } = await directory.listing();
    const { code } = await keep(roleId);
    const [header, body = "", signature] = code.split(".");
    const said = Buffer.from(body, "base64url").toString();
    const forged = Buffer.from(said.replace("LISTED", "IN_NETWORK")).toString("base64url");
    expect(forged).not.toBe(body);
    expect(checkReceipt(`${header}.${forged}.${signature}`)).toEqual({
      ok: false,
      reason: "ALTERED",
    });

    // A telephone number at which somebody else would answer.
    const number = /"phone":"(\d)/.exec(said)?.[1];
    const other = said.replace(/"phone":"\d/, `"phone":"${number === "9" ? "8" : "9"}`);
    expect(other).not.toBe(said);
    const called = Buffer.from(other).toString("base64url");
    expect(checkReceipt(`${header}.${called}.${signature}`)).toEqual({
      ok: false,
      reason: "ALTERED",
    });

    const unknown = "00000000-0000-4000-8000-000000000000";
    const person = nobody();
    const results = [];
    for (let n = 0; n < 21; n += 1) results.push(await keepReceipt(unknown, person, now));
    expect(results[0]).toEqual({ ok: false, reason: "NOT_FOUND" });
    expect(results.at(-2)).toEqual({ ok: false, reason: "NOT_FOUND" });
    expect(results.at(-1)).toEqual({ ok: false, reason: "TOO_MANY" });

    const account = "00000000-0000-4000-8000-00000000000a";
    const { attempts } = limits.receiptAccount;
    const roaming = [];
    for (let n = 0; n <= attempts; n += 1) {
      roaming.push(await keepReceipt(unknown, { ...nobody(), account }, now));
    }
    expect(roaming.at(-2)).toEqual({ ok: false, reason: "NOT_FOUND" });
    expect(roaming.at(-1)).toEqual({ ok: false, reason: "TOO_MANY" });
  });
});
