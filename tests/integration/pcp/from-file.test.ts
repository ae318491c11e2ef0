import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { assignPcpFromFile, type PcpFromFile } from "@/lib/pcp/mutations/assign-from-file";
import { createPcpRole, createPractitioner } from "@/tests/factories/directory";
import { createEnrolledMember } from "@/tests/factories/members";
import { choose, listAssignments, setUp, today } from "./plan";

function fromFile(
  memberId: string,
  identifier: PcpFromFile["identifier"],
  isEstablishedPatient = false,
) {
  return db.$transaction((tx) =>
    assignPcpFromFile(tx, { memberId, identifier, isEstablishedPatient }, today),
  );
}

const number = (value: string) => ({ kind: "ROLE_NUMBER", value }) as const;
const npi = (value: string) => ({ kind: "NPI", value }) as const;

describe("assignPcpFromFile", () => {
  it("takes a role by the plan's number, by the same rule", async () => {
    const { product, next } = await setUp();
    const member = await createEnrolledMember(db, product.id);

    expect(await fromFile(member.id, number(next.number))).toMatchObject({
      status: "DONE",
      effectiveOn: today,
    });
    expect(await listAssignments(member.id)).toMatchObject([
      { roleId: next.id, source: "ENROLMENT_FILE", createdByUserId: null },
    ]);
    expect(await db.auditEvent.findMany({ where: { subjectMemberId: member.id } })).toMatchObject([
      { actorRole: "SYSTEM", action: "pcp.choose" },
    ]);
  });

  it("changes nothing when the file comes again", async () => {
    const { product, next } = await setUp();
    const member = await createEnrolledMember(db, product.id);
    const first = await fromFile(member.id, number(next.number));
    expect(await fromFile(member.id, number(next.number))).toEqual(first);
    expect(await listAssignments(member.id)).toHaveLength(1);
  });

  it("takes an NPI of which exactly one role can be had", async () => {
    const { product, networkId, group } = await setUp();
    const doctor = await createPractitioner(db);
    const practitionerId = doctor.id;
    await createPcpRole(db, {
      networkId,
      groupId: group.id,
      accepting: "nopt",
      role: { practitionerId },
    });
    const open = await createPcpRole(db, {
      networkId,
      groupId: group.id,
      role: { practitionerId },
    });
    const member = await createEnrolledMember(db, product.id);
    expect(await fromFile(member.id, npi(doctor.npi))).toMatchObject({ status: "DONE" });
    expect(await listAssignments(member.id)).toMatchObject([{ roleId: open.id }]);
    expect(await fromFile(member.id, npi(doctor.npi))).toMatchObject({ status: "DONE" });
    expect(await listAssignments(member.id)).toHaveLength(1);
  });

  it("does not guess between several", async () => {
    const { product, networkId, group } = await setUp();
    const doctor = await createPractitioner(db);
    const role = { practitionerId: doctor.id };
    const one = await createPcpRole(db, { networkId, groupId: group.id, role });
    const other = await createPcpRole(db, { networkId, groupId: group.id, role });
    const member = await createEnrolledMember(db, product.id);
    expect(await fromFile(member.id, npi(doctor.npi))).toEqual({
      status: "SEVERAL_ROLES",
      numbers: [one.number, other.number],
    });
    expect(await listAssignments(member.id)).toEqual([]);
  });

  it("believes the file that somebody is an established patient", async () => {
    const { product, networkId, group } = await setUp();
    const patientsOnly = await createPcpRole(db, {
      networkId,
      groupId: group.id,
      accepting: "existptonly",
    });
    const member = await createEnrolledMember(db, product.id);
    expect(await fromFile(member.id, number(patientsOnly.number))).toMatchObject({
      reasons: [{ code: "EXISTING_PATIENTS_ONLY" }],
    });
    expect(await fromFile(member.id, number(patientsOnly.number), true)).toMatchObject({
      status: "DONE",
    });
  });

  it("does not override a change that the member has asked for", async () => {
    const { member, scope, next, networkId, group } = await setUp();
    await choose(scope, next.id);
    const other = await createPcpRole(db, { networkId, groupId: group.id });
    expect(await fromFile(member.id, number(other.number))).toMatchObject({
      status: "REJECTED",
      reasons: [{ code: "PENDING_CHANGE" }],
    });
  });

  it("knows neither a strange number nor a strange NPI", async () => {
    const { member } = await setUp();
    expect(await fromFile(member.id, number("R-unknown"))).toEqual({ status: "UNKNOWN" });
    expect(await fromFile(member.id, npi("1234567893"))).toEqual({ status: "UNKNOWN" });
  });
});
