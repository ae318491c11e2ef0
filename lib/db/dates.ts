import "server-only";
import { Temporal } from "temporal-polyfill";

/** A plain date as Prisma wants it for a `@db.Date` column: midnight UTC. */
export function toColumnDate(date: Temporal.PlainDate): Date {
  return new Date(`${date.toString()}T00:00:00.000Z`);
}

/** The plain date in a `@db.Date` column, which Prisma hands over as midnight UTC. */
export function fromColumnDate(column: Date): Temporal.PlainDate {
  return Temporal.PlainDate.from(column.toISOString().slice(0, 10));
}

/** As `toColumnDate`, for columns where null means open or unknown. */
export function toColumnDateOrNull(date: Temporal.PlainDate | null): Date | null {
  return date && toColumnDate(date);
}

/** As `fromColumnDate`, for columns where null means open or unknown. */
export function fromColumnDateOrNull(column: Date | null): Temporal.PlainDate | null {
  return column && fromColumnDate(column);
}

/** An instant as Prisma wants it for a `timestamptz` column, which keeps milliseconds. */
export function toColumnInstant(instant: Temporal.Instant): Date {
  return new Date(instant.epochMilliseconds);
}

/** The instant in a `timestamptz` column. */
export function fromColumnInstant(column: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(column.valueOf());
}
