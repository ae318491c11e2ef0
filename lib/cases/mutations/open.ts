import "server-only";
import { Temporal } from "temporal-polyfill";
import { agencies } from "@/lib/agencies";
import { appendAudit } from "@/lib/audit/mutations";
import { giveBack, takeAttempts } from "@/lib/auth/mutations/throttle";
import type { MemberScope } from "@/lib/auth/types";
import { caseClocks } from "@/lib/cases/rules/clocks";
import { caseNumber } from "@/lib/cases/rules/number";
import { whyNoCase, whyNotThatDay } from "@/lib/cases/rules/opening";
import type { OpenResult, Statement } from "@/lib/cases/types";
import { db, type Transaction } from "@/lib/db/client";
import {
  fromColumnDate,
  fromColumnDateOrNull,
  toColumnDate,
  toColumnInstant,
} from "@/lib/db/dates";
import { inTransaction } from "@/lib/db/transaction";
import { tellMember } from "@/lib/outbox/mutations";
import { findReceipt } from "@/lib/receipts/data/receipts";
import { dateAt } from "@/lib/time-zone";

/**
 * A member opens a case from a receipt on whose answer they relied, with its clocks; they are written
 * to that it is here. The same words sent twice make one case, and what was decided is not opened
 * again by this form. An account opens so many in a day (see `limits`).
 */
export async function openCase(
  scope: MemberScope<"CASES">,
  receiptId: string,
  statement: Statement,
  now: Temporal.Instant,
): Promise<OpenResult> {
  const attempts = await takeAttempts([{ limit: "caseAccount", of: scope.viewer.userId }]);
  if (!attempts) return { ok: false, reason: "TOO_MANY" };
  const { isNew, ...result } = await openOnce(scope, receiptId, statement, now);
  if (!isNew) await giveBack(attempts);
  return result;
}

type Opened = OpenResult & { isNew?: true };

async function openOnce(
  { viewer, memberId }: MemberScope<"CASES">,
  receiptId: string,
  statement: Statement,
  now: Temporal.Instant,
): Promise<Opened> {
  const receipt = await findReceipt(receiptId);
  if (!receipt) return { ok: false, reason: "NOT_FOUND" };
  const { check } = receipt;
  const refusal = whyNoCase(check, dateAt(now));
  if (refusal !== null || !check.ok) return { ok: false, reason: refusal ?? "NOT_TRUE" };
  const { acknowledgeBy, resolveBy } = caseClocks(now);
  return inTransaction(db, async (tx): Promise<Opened> => {
    // The same form twice at once: the second waits, and finds what the first made.
    await tx.$queryRaw`select from member where id = ${memberId}::uuid for update`;
    const known = await tx.relianceCase.findUnique({
      where: { receiptId_memberId: { receiptId, memberId } },
      select: { number: true, words: true, serviceOn: true, billedCents: true, closedAt: true },
    });
    if (known?.closedAt) return { ok: false, reason: "DECIDED" };
    if (known) {
      return isSame({ ...known, serviceOn: fromColumnDateOrNull(known.serviceOn) }, statement)
        ? { ok: true, number: known.number }
        : { ok: false, reason: "OPEN" };
    }
    const { birthDate } = await tx.member.findUniqueOrThrow({
      where: { id: memberId },
      select: { birthDate: true },
    });
    const wrongDay = whyNotThatDay(statement.serviceOn, check.answer, fromColumnDate(birthDate));
    if (wrongDay) return { ok: false, reason: wrongDay };
    const number = await freeNumber(tx);
    const { id } = await tx.relianceCase.create({
      data: {
        number,
        receiptId,
        receiptKeepUntil: toColumnDate(Temporal.PlainDate.from(check.answer.keepUntil)),
        memberId,
        openedAt: toColumnInstant(now),
        openedByUserId: viewer.userId,
        words: statement.words,
        serviceOn: statement.serviceOn && toColumnDate(statement.serviceOn),
        billedCents: statement.billedCents,
        acknowledgeBy: toColumnInstant(acknowledgeBy),
        resolveBy: toColumnInstant(resolveBy),
      },
      select: { id: true },
    });
    const told = await tellMember(tx, {
      memberId,
      template: "caseOpened",
      params: {
        number,
        receipt: receiptId,
        openedOn: dateAt(now).toString(),
        resolveOn: dateAt(resolveBy).toString(),
        stateHelp: agencies.dmhc.phone,
      },
      dedupeKey: `case:${id}:opened`,
    });
    if (told) {
      await tx.relianceCase.update({
        where: { id },
        data: { acknowledgedAt: toColumnInstant(now) },
        select: { id: true },
      });
    }
    await appendAudit(tx, {
      actor: viewer,
      action: "case.open",
      subjectMemberId: memberId,
      subject: { type: "case", id },
    });
    return { ok: true, number, isNew: true };
  });
}

function isSame(one: Statement, other: Statement): boolean {
  return (
    one.words === other.words &&
    one.billedCents === other.billedCents &&
    String(one.serviceOn) === String(other.serviceOn)
  );
}

/** A number that no case has: a clash would take the whole transaction with it. */
async function freeNumber(tx: Transaction): Promise<string> {
  for (;;) {
    const number = caseNumber(crypto.getRandomValues(new Uint8Array(8)));
    if (!(await tx.relianceCase.findUnique({ where: { number }, select: { id: true } }))) {
      return number;
    }
  }
}
