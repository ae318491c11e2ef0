import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { createGroup, createPcpRole } from "@/tests/factories/directory";
import { createEnrolledMember } from "@/tests/factories/members";
import { createPcpAssignment } from "@/tests/factories/pcp";
import { createReferral } from "@/tests/factories/referrals";
import { createUser } from "@/tests/factories/users";
import { atScale } from "@/tests/scale";
import { setUp } from "./plan";

const program = path.resolve(import.meta.dirname, "change-forever.ts");
const risks = 2;
const kills = atScale(2, 10);

/** Members, each with referrals at risk, and a PCP in another group to change to. */
async function setUpMembers(count: number) {
  const { product, pcp, group, networkId } = await setUp();
  const elsewhere = await createGroup(db);
  const other = await createPcpRole(db, { networkId, groupId: elsewhere.id });
  const people: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const { id } = await createEnrolledMember(db, product.id);
    await createPcpAssignment(db, { memberId: id, roleId: pcp.id, networkId, groupId: group.id });
    for (let risk = 0; risk < risks; risk += 1) {
      await createReferral(db, {
        memberId: id,
        productId: product.id,
        pcpRoleId: pcp.id,
        pcpGroupId: group.id,
      });
    }
    const user = await createUser(db, { role: "MEMBER", memberId: id });
    people.push(`${id}:${user.id}`);
  }
  return { roleId: other.id, people };
}

/** How often each half is there without the other; all of it has to be zero. */
async function countHalves() {
  const [row] = await db.$queryRaw<Record<string, number>[]>`
    select
      (select count(*) from pcp_assignment a where a.replaces_id is not null and not exists (
        select from audit_event where action = 'pcp.change' and subject_id = a.id::text
      ))::int as "changes without audit",
      (select count(*) from pcp_assignment a where a.replaces_id is not null and not exists (
        select from outbox_message where dedupe_key = 'pcp-chosen:' || a.id
      ))::int as "changes without message",
      (select count(*) from audit_event e where action in ('pcp.change', 'pcp.cancel')
        and not exists (select from pcp_assignment where id::text = e.subject_id
          and (e.action = 'pcp.change' or cancelled_at is not null))
      )::int as "audit without change",
      (select count(*) from outbox_message m where dedupe_key like 'pcp-c%' and not exists (
        select from pcp_assignment where id::text = split_part(m.dedupe_key, ':', 2)
          and (m.template <> 'pcpCancelled' or cancelled_at is not null)
      ))::int as "message without change",
      (select count(*) from pcp_assignment a where cancelled_at is not null and not (
        exists (select from audit_event where action = 'pcp.cancel' and subject_id = a.id::text)
        and exists (select from outbox_message where dedupe_key = 'pcp-cancelled:' || a.id)
      ))::int as "cancelled without a word",
      (select count(*) from pcp_assignment a where a.replaces_id is not null and ${risks} <> (
        select count(*) from referral where carried_by_id = a.id
          and ("authorization" = 'CANCELLED') = (a.cancelled_at is not null)
      ))::int as "carried over by half",
      (select count(*) from referral r where r.reissues_id is not null and not (
        exists (select from audit_event where action = 'referral.carry-over'
                and subject_id = r.id::text)
        and (select array_agg(kind order by sequence) from referral_event where referral_id = r.id)
          = case r."authorization" when 'CANCELLED' then array['CARRIED_OVER', 'CANCELLED']
                                   else array['CARRIED_OVER'] end
      ))::int as "requests without their events or audit",
      (select count(*) from panel p where p.assigned <> (
        select count(*) from pcp_assignment where role_id = p.role_id and holds_seat
      ))::int as "panels miscounted"`;
  return Object.entries(row ?? {}).filter(([, count]) => count !== 0);
}

describe("a process that changes PCPs and is killed", () => {
  it(
    "leaves each change whole, with its audit, message and carry-over, or not at all",
    async () => {
      const { roleId, people } = await setUpMembers(4);
      for (let kill = 1; kill <= kills; kill += 1) {
        const writer = spawn(
          process.execPath,
          ["--conditions=react-server", "--import", "tsx", program, roleId, ...people],
          { stdio: ["ignore", "pipe", "inherit"] },
        );
        const closed = once(writer, "close");
        // In the middle of its work, each time after some changes more.
        for (let done = 0; done < 4 + kill; ) {
          const [dots] = await Promise.race([
            once(writer.stdout, "data"),
            closed.then(() => [null]),
          ]);
          expect(dots).not.toBeNull();
          done += String(dots).length;
        }
        writer.kill("SIGKILL");
        await closed;
        expect(await countHalves()).toEqual([]);
      }
      expect(await db.referral.count({ where: { reissuesId: { not: null } } })).toBeGreaterThan(0);
    },
    kills * 60_000,
  );
});
