import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/audit/mutations";
import type { StaffScope } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { toColumnDate } from "@/lib/db/dates";
import { inTransaction } from "@/lib/db/transaction";
import { isClosed } from "@/lib/directory/rules/hours-text";
import type { OpeningHours } from "@/lib/providers/types";

export type Opening = {
  /** Null where the practice has none to tell. */
  opensOn: Temporal.PlainDate | null;
  toldOn: Temporal.PlainDate;
};

/** OLDER: what is stored was told on a later day. CLOSED: by the hours listed, nobody is there then. */
export type OpeningResult = "KEPT" | "OLDER" | "CLOSED" | "NOT_FOUND";

/**
 * An editor writes down what a practice told of its next open appointment. It is no change of the
 * listing, verifies nothing, and the latest word counts.
 */
export function tellOpening(
  { viewer }: StaffScope,
  roleId: string,
  { opensOn, toldOn }: Opening,
): Promise<OpeningResult> {
  return inTransaction(db, async (tx): Promise<OpeningResult> => {
    const [role] = await tx.$queryRaw<{ hours: OpeningHours | null }[]>`
      select hours from provider_role where id = ${roleId}::uuid for update`;
    if (!role) return "NOT_FOUND";
    if (opensOn && isClosed(role.hours, opensOn)) return "CLOSED";
    const told = toColumnDate(toldOn);
    const known = await tx.nextOpening.findUnique({ where: { roleId } });
    if (known && known.toldOn > told) return "OLDER";
    if (opensOn) {
      const values = { opensOn: toColumnDate(opensOn), toldOn: told };
      await tx.nextOpening.upsert({
        where: { roleId },
        update: values,
        create: { ...values, roleId },
        select: { roleId: true },
      });
    } else {
      await tx.nextOpening.deleteMany({ where: { roleId } });
    }
    await appendAudit(tx, {
      actor: viewer,
      action: "directory.opening",
      subject: { type: "listing", id: roleId },
      details: { opensOn: opensOn?.toString() ?? null, toldOn: toldOn.toString() },
    });
    return "KEPT";
  });
}
