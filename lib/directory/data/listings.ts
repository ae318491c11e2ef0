import "server-only";
import type { Temporal } from "temporal-polyfill";
import { db } from "@/lib/db/client";
import {
  fromColumnDate,
  fromColumnDateOrNull,
  fromColumnInstant,
  toColumnDate,
} from "@/lib/db/dates";
import { type ChangeRow, mergeChanges } from "@/lib/directory/rules/history";
import { independentReporters, numberReporters } from "@/lib/directory/rules/reporters";
import { undoOf } from "@/lib/directory/rules/undo";
import {
  acceptingStatuses,
  type Corrections,
  type DeskListing,
  type DirectoryPile,
  type PileItem,
} from "@/lib/directory/types";
import { flagged } from "@/lib/providers/rules/standing";
import { weekdays } from "@/lib/providers/types";
import { dateAt } from "@/lib/time-zone";
import type { Prisma } from "@/prisma/generated/client";

const nameColumns = {
  practitioner: { select: { givenName: true, familyName: true, npi: true } },
  organization: { select: { name: true, npi: true, phone: true } },
} satisfies Prisma.ProviderRoleSelect;

const itemColumns = {
  id: true,
  verifiedOn: true,
  withdrawnOn: true,
  specialty: { select: { code: true, display: true } },
  location: { select: { city: true } },
  ...nameColumns,
} satisfies Prisma.ProviderRoleSelect;

type Named = {
  practitioner: { givenName: string; familyName: string } | null;
  organization: { name: string } | null;
};

function nameOf({ practitioner, organization }: Named): string {
  return practitioner
    ? `${practitioner.givenName} ${practitioner.familyName}`
    : (organization?.name ?? "");
}

/** Public listings that nobody has verified for 90 days. */
function unverified(today: Temporal.PlainDate): Prisma.ProviderRoleWhereInput {
  const day = toColumnDate(today);
  return {
    standing: { in: [2, 3] },
    withdrawnOn: null,
    participations: {
      some: { startsOn: { lte: day }, OR: [{ endsOn: null }, { endsOn: { gte: day } }] },
    },
  };
}

const withdrawn = { withdrawnOn: { not: null } } satisfies Prisma.ProviderRoleWhereInput;

export function countPile(pile: DirectoryPile, today: Temporal.PlainDate): Promise<number> {
  if (pile === "UNVERIFIED") return db.providerRole.count({ where: unverified(today) });
  if (pile === "WITHDRAWN") return db.providerRole.count({ where: withdrawn });
  return db.directoryTask.count({
    where: { closedAt: pile === "REPORTED" ? null : { not: null } },
  });
}

/** A page of a pile: what is due first, what was never verified first, what was done last first. */
export async function listPile(
  pile: DirectoryPile,
  { page, size }: { page: number; size: number },
  today: Temporal.PlainDate,
): Promise<PileItem[]> {
  const part = { skip: (page - 1) * size, take: size };
  if (pile === "UNVERIFIED" || pile === "WITHDRAWN") {
    const roles = await db.providerRole.findMany({
      where: pile === "UNVERIFIED" ? unverified(today) : withdrawn,
      orderBy:
        pile === "UNVERIFIED"
          ? [{ verifiedOn: { sort: "asc", nulls: "first" } }, { id: "asc" }]
          : [{ withdrawnOn: "desc" }, { id: "asc" }],
      select: itemColumns,
      ...part,
    });
    return roles.map((role) => ({ ...toItem(role), task: null }));
  }
  const tasks = await db.directoryTask.findMany({
    where: { closedAt: pile === "REPORTED" ? null : { not: null } },
    orderBy:
      pile === "REPORTED"
        ? [{ dueAt: "asc" }, { openedAt: "asc" }, { id: "asc" }]
        : [{ closedAt: "desc" }, { id: "asc" }],
    select: {
      dueAt: true,
      lawDueAt: true,
      closedAt: true,
      outcome: true,
      reports: { orderBy: { at: "asc" }, select: { problem: true, reporter: true } },
      role: { select: itemColumns },
    },
    ...part,
  });
  return tasks.map(({ role, reports, dueAt, lawDueAt, closedAt, outcome }) => ({
    ...toItem(role),
    task: {
      dueAt: fromColumnInstant(dueAt),
      lawDueAt: fromColumnInstant(lawDueAt),
      closedAt: closedAt && fromColumnInstant(closedAt),
      outcome,
      problems: [...new Set(reports.map(({ problem }) => problem))],
      reporters: independentReporters(reports),
    },
  }));
}

function toItem(role: Prisma.ProviderRoleGetPayload<{ select: typeof itemColumns }>) {
  return {
    roleId: role.id,
    name: nameOf(role),
    specialty: role.specialty,
    city: role.location.city,
    verifiedOn: fromColumnDateOrNull(role.verifiedOn)?.toString() ?? null,
    withdrawnOn: fromColumnDateOrNull(role.withdrawnOn)?.toString() ?? null,
  };
}

/** What an editor sees of a listing, public or not; null for an unknown id. */
export async function findDeskListing(
  roleId: string,
  today: Temporal.PlainDate,
): Promise<DeskListing | null> {
  const day = toColumnDate(today);
  const current = { OR: [{ endsOn: null }, { endsOn: { gte: day } }] };
  const role = await db.providerRole.findUnique({
    where: { id: roleId },
    select: {
      ...itemColumns,
      version: true,
      phone: true,
      telehealth: true,
      staffLanguages: true,
      hours: true,
      verifiedBy: true,
      standing: true,
      practitionerId: true,
      location: {
        select: { line1: true, line2: true, city: true, state: true, zip: true, phone: true },
      },
      participations: {
        where: current,
        orderBy: [{ network: { name: "asc" } }, { id: "asc" }],
        select: { accepting: true, network: { select: { name: true } } },
      },
      nextOpening: { select: { opensOn: true, toldOn: true } },
      directoryTasks: {
        where: { closedAt: null },
        select: {
          openedAt: true,
          dueAt: true,
          lawDueAt: true,
          reports: { orderBy: [{ at: "asc" }, { id: "asc" }] },
        },
      },
      changes: {
        orderBy: { id: "desc" },
        take: 100,
        select: {
          version: true,
          at: true,
          changes: true,
          actorUserId: true,
          participationId: true,
          actor: { select: { displayName: true } },
        },
      },
      _count: {
        select: {
          pcpAssignments: { where: { cancelledAt: null, startsOn: { lte: day }, ...current } },
        },
      },
    },
  });
  if (!role) return null;
  const offices = role.practitionerId ? await listOffices(role.practitionerId, roleId) : [];
  const { location, nextOpening } = role;
  const changes = role.changes.map(({ at, actor, changes, ...change }) => ({
    ...change,
    at: fromColumnInstant(at),
    actor: actor?.displayName ?? null,
    changes: changes as ChangeRow["changes"],
  }));
  const task = role.directoryTasks[0];
  const reporters = numberReporters(task?.reports ?? []);
  const statuses = new Set(role.participations.map(({ accepting }) => accepting));
  const hours = role.hours as Partial<Record<string, [string, string][]>> | null;
  return {
    ...toItem(role),
    version: role.version,
    npi: role.practitioner?.npi ?? role.organization?.npi ?? null,
    verifiedBy: role.verifiedBy,
    flagged: role.standing === flagged,
    offices,
    patients: role._count.pcpAssignments,
    accepting:
      statuses.size === 1 ? (acceptingStatuses.find((one) => statuses.has(one)) ?? null) : null,
    acceptingBy:
      statuses.size > 1
        ? role.participations.map(({ accepting, network }) => ({
            network: network.name,
            status: accepting,
          }))
        : [],
    fields: {
      phone: role.phone ?? location.phone ?? role.organization?.phone ?? "",
      line1: location.line1,
      line2: location.line2 ?? "",
      city: location.city,
      state: location.state,
      zip: location.zip,
      telehealth: role.telehealth,
      staffLanguages: role.staffLanguages,
      ...(Object.fromEntries(weekdays.map((one) => [one, hours?.[one] ?? []])) as Record<
        (typeof weekdays)[number],
        [string, string][]
      >),
    },
    contracted: role.participations.length > 0,
    opening: nextOpening && {
      opensOn: fromColumnDate(nextOpening.opensOn).toString(),
      toldOn: fromColumnDate(nextOpening.toldOn).toString(),
    },
    task: task
      ? {
          openedAt: fromColumnInstant(task.openedAt),
          dueAt: fromColumnInstant(task.dueAt),
          lawDueAt: fromColumnInstant(task.lawDueAt),
          reporters: independentReporters(task.reports),
          reports: task.reports.map(({ id, at, problem, words }, nth) => ({
            id,
            at: fromColumnInstant(at),
            problem,
            words,
            reporter: reporters[nth] ?? 0,
          })),
        }
      : null,
    history: mergeChanges(changes),
    undoable: role.withdrawnOn === null && undoOf(changes) !== null,
  };
}

async function listOffices(
  practitionerId: string,
  besides: string,
): Promise<DeskListing["offices"]> {
  const roles = await db.providerRole.findMany({
    where: { practitionerId, id: { not: besides } },
    orderBy: [{ location: { city: "asc" } }, { id: "asc" }],
    select: {
      id: true,
      version: true,
      withdrawnOn: true,
      location: { select: { line1: true, city: true } },
      _count: { select: { directoryTasks: { where: { closedAt: null } } } },
    },
  });
  return roles.map(({ id, version, withdrawnOn, location, _count }) => ({
    roleId: id,
    version,
    address: `${location.line1}, ${location.city}`,
    withdrawn: withdrawnOn !== null,
    reported: _count.directoryTasks > 0,
  }));
}

/** Which fields of a listing the desk has corrected, and when last. */
export async function listCorrections(roleId: string): Promise<Corrections> {
  const rows = await db.$queryRaw<{ field: string; at: Date }[]>`
    select field, max(at) as at
    from listing_change, lateral jsonb_object_keys(changes) as field
    where role_id = ${roleId}::uuid and actor_user_id is not null
    group by field`;
  return Object.fromEntries(
    rows.map(({ field, at }) => [field, dateAt(fromColumnInstant(at)).toString()]),
  );
}
