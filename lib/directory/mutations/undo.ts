import "server-only";
import { Temporal } from "temporal-polyfill";
import type { AcceptingStatus } from "@/lib/circle/types";
import type { Transaction } from "@/lib/db/client";
import { toColumnDate } from "@/lib/db/dates";
import { independentReporters } from "@/lib/directory/rules/reporters";
import { type UndoRow, undoOf } from "@/lib/directory/rules/undo";
import { standingOf } from "@/lib/providers/rules/standing";
import { Prisma } from "@/prisma/generated/client";

type Before = {
  data: Prisma.ProviderRoleUncheckedUpdateManyInput;
  accepting: { where: { id: string }; accepting: AcceptingStatus }[];
};

/**
 * What a role said before its last correction, and when it was verified last before it; null where
 * its last change was no correction. What was reported since still counts.
 */
export async function findBefore(
  tx: Transaction,
  { id, verifiedOn: now }: { id: string; verifiedOn: Temporal.PlainDate | null },
  today: Temporal.PlainDate,
): Promise<Before | null> {
  const rows = await tx.listingChange.findMany({
    where: { roleId: id },
    orderBy: { id: "desc" },
    take: 100,
    select: { version: true, actorUserId: true, participationId: true, changes: true },
  });
  const undo = undoOf(rows.map((row) => ({ ...row, changes: row.changes as UndoRow["changes"] })));
  if (!undo) return null;
  const { accepting, locationId, hours, verifiedOn = now?.toString() ?? null, ...rest } = undo;
  const verified = verifiedOn === null ? null : Temporal.PlainDate.from(verifiedOn);
  const reports = await tx.directoryReport.findMany({
    where: { task: { roleId: id, closedAt: null } },
    select: { reporter: true },
  });
  return {
    data: {
      ...rest,
      ...(locationId !== undefined && (await placeOf(tx, locationId))),
      ...(hours !== undefined && { hours: hours ?? Prisma.DbNull }),
      verifiedOn: verified && toColumnDate(verified),
      standing: standingOf(verified, independentReporters(reports), today),
    },
    accepting: accepting.map(({ participationId, before }) => ({
      where: { id: participationId },
      accepting: before,
    })),
  };
}

async function placeOf(tx: Transaction, locationId: string) {
  const { lat, lng } = await tx.location.findUniqueOrThrow({ where: { id: locationId } });
  return { locationId, lat, lng };
}
