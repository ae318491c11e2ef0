import { beforeAll, describe, expect, it } from "vitest";
import { findProductLens } from "@/lib/circle/data/lens";
import { findProductPcp, listProductPcps } from "@/lib/circle/data/product-pcps";
import { findCircleRoles } from "@/lib/circle/data/roles";
import { decideCircle } from "@/lib/circle/rules";
import { db } from "@/lib/db/client";
import { answerSearch } from "@/lib/providers/data/answer-search";
import { parseSearch } from "@/lib/providers/schema";
import { createParticipation } from "@/tests/factories/directory";
import { createNetwork, createProduct } from "@/tests/factories/products";
import { day } from "@/tests/factories/sequence";
import { createDirectory, today } from "./directory";

const specialty = "207RN0300X";
let directory: Awaited<ReturnType<typeof createDirectory>>;

beforeAll(async () => {
  directory = await createDirectory();
});

type Values = Parameters<Awaited<ReturnType<typeof createDirectory>>["listing"]>[0];

const doctor = (family: string, values: Values = {}) =>
  directory.listing({
    name: ["Ada", family],
    specialty: "207Q00000X",
    ...values,
    role: { pcp: true, ...values?.role },
  });

/** The answer about a listing for somebody who looks at the product and named this PCP. */
async function answerWith(reference: string | null, roleId: string) {
  const lens = await findProductLens(directory.product.code, today);
  const pcp =
    reference === null ? null : await findProductPcp(directory.product.id, reference, today);
  const { request } = parseSearch({ specialty });
  const { results } = await answerSearch(request, [], {
    lens: lens && { ...lens, ...pcp },
    authorizations: [],
    today,
    now: today.toZonedDateTime("UTC").toInstant(),
    ownZip: null,
    pageSize: 20,
  });
  return results.find((one) => one.roleId === roleId)?.circle[0]?.answer;
}

describe("a PCP named by somebody who looks at a product", () => {
  it("makes the answers those of the PCP's group", async () => {
    const ours = await directory.listing({ specialty });
    const theirs = await directory.listing({ specialty, group: directory.otherGroup.id });
    const pcp = await doctor("Quill");
    expect(await answerWith(null, ours.id)).toBe("UNKNOWN");
    expect(await answerWith(pcp.id, ours.id)).toBe("REFERRAL");
    expect(await answerWith(pcp.id, theirs.id)).toBe("OUT_OF_GROUP");
  });

  it("is found by the beginnings of names, without accents, and taken by what was found", async () => {
    const { id } = await doctor("Nguyễn-Ortí");
    const { pcps } = await listProductPcps(directory.product.id, "ort ad", today);
    expect(pcps).toMatchObject([{ reference: id, person: { family: "Nguyễn-Ortí" } }]);
    expect(await findProductPcp(directory.product.id, id, today)).toMatchObject({
      pcp: { roleId: id, groupId: directory.group.id },
      pcpPerson: { family: "Nguyễn-Ortí" },
    });
    expect((await listProductPcps(directory.product.id, "%", today)).pcps).toEqual([]);
  });

  it("says with several groups which one", async () => {
    const { id } = await doctor("Twogroups");
    await createParticipation(db, {
      roleId: id,
      networkId: directory.product.networkId,
      groupId: directory.otherGroup.id,
    });
    const { pcps } = await listProductPcps(directory.product.id, "twogroups", today);
    expect(pcps.map(({ reference }) => reference).toSorted()).toEqual(
      [`${id}.${directory.group.code}`, `${id}.${directory.otherGroup.code}`].toSorted(),
    );
    expect(await findProductPcp(directory.product.id, id, today)).toBeNull();
    expect(
      await findProductPcp(directory.product.id, `${id}.${directory.otherGroup.code}`, today),
    ).toMatchObject({ pcp: { groupId: directory.otherGroup.id } });
  });

  it("is none who is no PCP, of another network, withdrawn, or has left", async () => {
    const other = await createNetwork(db);
    const none = await Promise.all([
      doctor("Nobody", { role: { pcp: false } }),
      doctor("Nobody", { specialty: "207RC0000X" }),
      doctor("Nobody", { networkId: other.id }),
      doctor("Nobody", { role: { withdrawnOn: day("2026-11-21") } }),
      doctor("Nobody", { participation: { endsOn: day("2026-11-20") } }),
    ]);
    expect((await listProductPcps(directory.product.id, "nobody", today)).pcps).toEqual([]);
    for (const { id } of none)
      expect(await findProductPcp(directory.product.id, id, today)).toBeNull();
    expect(
      await findProductPcp(directory.product.id, "00000000-0000-4000-8000-000000000000", today),
    ).toBeNull();
  });

  it("shows no more than eight, and says that there are more", async () => {
    for (let count = 0; count < 9; count += 1) await doctor("Manyfold");
    const { pcps, more } = await listProductPcps(directory.product.id, "manyfold", today);
    expect(pcps).toHaveLength(8);
    expect(more).toBe(true);
  });
});

describe("a product looked at without a PCP", () => {
  it("answers as its one group does, as long as it has but one", async () => {
    const product = await createProduct(db, { model: "GROUP" });
    const { networkId } = product;
    const specialist = await directory.listing({ specialty, networkId });
    const family = { networkId, specialty: "207Q00000X", role: { pcp: true } };
    const answer = async () => {
      const lens = await findProductLens(product.code, today);
      const role = (await findCircleRoles([specialist.id], product.id)).get(specialist.id);
      return lens && role && decideCircle({ lens, role, service: "PLANNED" }).answer;
    };
    expect(await answer()).toBe("UNKNOWN");
    await directory.listing(family);
    const group = directory.otherGroup.id;
    // No PCPs of another group: no PCP, gone, of another network, or another day.
    await directory.listing({ ...family, group, role: { pcp: false } });
    await directory.listing({
      ...family,
      group,
      role: { pcp: true, withdrawnOn: day("2026-11-21") },
    });
    await directory.listing({ ...family, group, networkId: directory.product.networkId });
    await directory.listing({ ...family, group, participation: { startsOn: day("2026-11-22") } });
    expect(await answer()).toBe("REFERRAL");
    await directory.listing({ ...family, group });
    expect(await answer()).toBe("UNKNOWN");
  });
});
