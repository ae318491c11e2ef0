import type { Temporal } from "temporal-polyfill";
import type { ProblemCode } from "../problems";
import type { Maintenance } from "../types/sent";
import type { Span } from "../types/stored";
import { byStart, endsBefore, holds, isBefore, isSameDay, overlap } from "./days";

type PlainDate = Temporal.PlainDate;

/** What a file says of one coverage, its product found and its dates completed. */
export type CoverageStatement = {
  maintenance: Maintenance;
  /** Null where the file does not say which; a termination then means any. */
  productId: string | null;
  employerGroupNumber: string | null;
  startsOn: PlainDate | null;
  endsOn: PlainDate | null;
  /** DTP 303: from when a change counts that has no first day of its own. */
  changesOn: PlainDate | null;
  paidThrough: PlainDate | null;
};

/** A statement whose product is known. */
type Placed = CoverageStatement & { productId: string };

export type CoverageEffect = "OPENED" | "CHANGED" | "ENDED" | "CANCELLED" | "REINSTATED" | "NONE";

export type CoverageChange = { spans: Span[]; effect: CoverageEffect };

export type CoverageDecision = ({ ok: true } & CoverageChange) | { ok: false; code: ProblemCode };

/**
 * The spans of a member after what a file says of one coverage (HD01). Spans never overlap. A
 * coverage that ends on or before its first day never was. Saying the same again changes nothing.
 */
export function decideCoverage(
  spans: readonly Span[],
  statement: CoverageStatement,
): CoverageDecision {
  switch (statement.maintenance) {
    case "NOT_APPLICABLE":
      return keep(spans);
    case "TERMINATE":
      return terminate(spans, statement);
    default: {
      const { productId } = statement;
      if (productId === null) return refuse("PRODUCT_UNKNOWN");
      return decidePlaced(spans, { ...statement, productId });
    }
  }
}

function decidePlaced(spans: readonly Span[], statement: Placed): CoverageDecision {
  switch (statement.maintenance) {
    case "ADD":
      return add(spans, statement);
    case "AUDIT":
      return replace(spans, statement);
    case "CHANGE":
      return change(spans, statement);
    case "CORRECT":
      return correct(spans, statement);
    case "REINSTATE":
      return reinstate(spans, statement);
    case "DELETE":
      return remove(spans, statement);
    default:
      return keep(spans);
  }
}

/** Ends spans on a day; those that begin on or after it never were, those over before stay. */
export function endSpans(spans: readonly Span[], lastDay: PlainDate): CoverageChange {
  let effect: CoverageEffect = "NONE";
  const left = spans.flatMap((span) => {
    if (!isBefore(span.startsOn, lastDay)) {
      effect = effect === "ENDED" ? effect : "CANCELLED";
      return [];
    }
    if (!endsBefore(lastDay, span.endsOn)) return [span];
    effect = "ENDED";
    return [{ ...span, endsOn: lastDay }];
  });
  return { spans: left, effect };
}

/** 024. With a first day it means the span that begins then, else every span of the coverage. */
function terminate(spans: readonly Span[], statement: CoverageStatement): CoverageDecision {
  const { startsOn, endsOn } = statement;
  if (endsOn === null) return refuse("END_DATE_MISSING");
  const meant = spans.filter((span) => isSameCoverage(span, statement));
  const named = startsOn && meant.find((span) => span.startsOn.equals(startsOn));
  if (!named) {
    // A first day that is nowhere on file, with an end before it, cancels what never was.
    if (isCancellation(statement)) return keep(spans);
    const ended = endSpans(meant, endsOn);
    return { ok: true, spans: swap(spans, meant, ended.spans), effect: ended.effect };
  }
  if (!isBefore(named.startsOn, endsOn)) return cancel(spans, named);
  if (isSameDay(named.endsOn, endsOn)) return keep(spans);
  return settle(spans, [named], { ...named, endsOn }, "ENDED");
}

/** 021. Joins what is on file of the same coverage; a product that went on until then ends. */
function add(spans: readonly Span[], statement: Placed): CoverageDecision {
  const { startsOn, endsOn } = statement;
  if (startsOn === null) return refuse("START_DATE_MISSING");
  if (isCancellation(statement)) return cancelStarting(spans, statement);
  const stated = opened(statement, startsOn);
  const own = spans.filter((span) => isSameCoverage(span, statement) && overlap(span, stated));
  const first = own[0];
  if (!first) return settle(spans, [], stated, "OPENED");
  const joined = {
    ...updated(first, statement),
    startsOn: isBefore(first.startsOn, startsOn) ? first.startsOn : startsOn,
    endsOn,
  };
  const last = own.at(-1) ?? first;
  return settle(spans, own, joined, endsBefore(last.endsOn, endsOn) ? "REINSTATED" : "CHANGED");
}

/** 030 in a replacing file. The span on file becomes exactly what is stated. */
function replace(spans: readonly Span[], statement: Placed): CoverageDecision {
  const { startsOn, endsOn } = statement;
  if (startsOn === null) return refuse("START_DATE_MISSING");
  if (isCancellation(statement)) return cancelStarting(spans, statement);
  const stated = opened(statement, startsOn);
  const own = spans.filter((span) => isSameCoverage(span, statement) && overlap(span, stated));
  const first = own[0];
  if (!first) return settle(spans, [], stated, "OPENED");
  return settle(spans, own, { ...updated(first, statement), startsOn, endsOn }, "CHANGED");
}

/** 001. What is not sent stays; another product begins on the day of the change. */
function change(spans: readonly Span[], statement: Placed): CoverageDecision {
  const from = statement.startsOn ?? statement.changesOn;
  const own = spans.filter((span) => isSameCoverage(span, statement));
  const span = from ? findAt(own, from) : own.at(-1);
  if (span) {
    const endsOn = statement.endsOn ?? span.endsOn;
    if (endsOn && !isBefore(span.startsOn, endsOn)) {
      return from || own.length === 1 ? cancel(spans, span) : refuse("COVERAGE_AMBIGUOUS");
    }
    return settle(spans, [span], { ...updated(span, statement), endsOn }, "CHANGED");
  }
  if (isCancellation(statement)) return keep(spans);
  if (spans.length === 0) return refuse("COVERAGE_UNKNOWN");
  if (from === null) return refuse("START_DATE_MISSING");
  const { endsOn } = statement;
  const later = own.find((one) => overlap(one, { startsOn: from, endsOn }));
  if (!later && !spans.some((one) => holds(one, from))) return refuse("COVERAGE_UNKNOWN");
  return add(spans, { ...statement, startsOn: from, endsOn: endsOn ?? later?.endsOn ?? null });
}

/** 026. Dates of a span on file were wrong, or its product was. */
function correct(spans: readonly Span[], statement: Placed): CoverageDecision {
  if (isCancellation(statement)) return cancelStarting(spans, statement);
  const span = findCorrected(spans, statement);
  if (span === "SEVERAL") return refuse("COVERAGE_AMBIGUOUS");
  if (span === "NONE") return refuse("COVERAGE_UNKNOWN");
  const { productId } = statement;
  const startsOn = statement.startsOn ?? span.startsOn;
  const endsOn = statement.endsOn ?? span.endsOn;
  if (endsOn && !isBefore(startsOn, endsOn)) {
    return statement.endsOn ? cancel(spans, span) : refuse("COVERAGE_AMBIGUOUS");
  }
  const corrected = { ...updated(span, statement), productId, startsOn, endsOn };
  const rest = spans.filter((other) => other !== span);
  if (rest.some((other) => overlap(other, corrected))) return refuse("COVERAGE_OVERLAPS");
  return settle(spans, [span], corrected, "CHANGED");
}

/** What a correction is about; another product's span only where nothing else can be meant. */
function findCorrected(spans: readonly Span[], statement: Placed) {
  const { startsOn, endsOn } = statement;
  const same = spans.filter((span) => isSameCoverage(span, statement));
  const found = findMeant(same, startsOn);
  if (found !== "NONE") return found;
  if (startsOn) return spans.find((span) => span.startsOn.equals(startsOn)) ?? "NONE";
  return endsOn ? "NONE" : findMeant(spans, null);
}

/** 025. Reopens the span, or, after a gap, begins another. */
function reinstate(spans: readonly Span[], statement: Placed): CoverageDecision {
  const { startsOn, endsOn } = statement;
  const own = spans.filter((span) => isSameCoverage(span, statement));
  const span = startsOn
    ? (findAt(own, startsOn) ??
      own.find(({ endsOn: last }) => last && isSameDay(last.add({ days: 1 }), startsOn)))
    : own.at(-1);
  if (!span && startsOn === null) return refuse("COVERAGE_UNKNOWN");
  if (!span || (endsOn && !isBefore(span.startsOn, endsOn))) {
    const begun = add(spans, statement);
    return begun.ok && begun.effect === "OPENED" ? { ...begun, effect: "REINSTATED" } : begun;
  }
  return settle(spans, [span], { ...updated(span, statement), endsOn }, "REINSTATED");
}

/** 002. The span was a mistake. */
function remove(spans: readonly Span[], statement: Placed): CoverageDecision {
  const own = spans.filter((span) => isSameCoverage(span, statement));
  const { startsOn } = statement;
  const span = startsOn ? own.find((one) => one.startsOn.equals(startsOn)) : findMeant(own, null);
  if (span === "SEVERAL") return refuse("COVERAGE_AMBIGUOUS");
  return span === undefined || span === "NONE" ? keep(spans) : cancel(spans, span);
}

/**
 * The same product through the same employer; where one of them names no employer, the product
 * decides.
 */
function isSameCoverage(
  span: Span,
  { productId, employerGroupNumber }: Pick<CoverageStatement, "productId" | "employerGroupNumber">,
): boolean {
  if (productId === null) return true;
  return (
    span.productId === productId &&
    (span.employerGroupNumber === null ||
      employerGroupNumber === null ||
      span.employerGroupNumber === employerGroupNumber)
  );
}

/** An end on or before the first day: the coverage never was. */
function isCancellation({ startsOn, endsOn }: CoverageStatement): boolean {
  return startsOn !== null && endsOn !== null && !isBefore(startsOn, endsOn);
}

function opened(statement: Placed, startsOn: PlainDate): Span {
  const { productId, employerGroupNumber, endsOn, paidThrough } = statement;
  return { id: null, productId, employerGroupNumber, startsOn, endsOn, paidThrough };
}

function updated(span: Span, statement: Placed): Span {
  return {
    ...span,
    employerGroupNumber: statement.employerGroupNumber ?? span.employerGroupNumber,
    paidThrough: statement.paidThrough ?? span.paidThrough,
  };
}

function findAt(spans: readonly Span[], day: PlainDate): Span | undefined {
  return spans.find((span) => span.startsOn.equals(day)) ?? spans.find((span) => holds(span, day));
}

/** The span that begins on the day, else the only one there is. */
function findMeant(spans: readonly Span[], startsOn: PlainDate | null): Span | "NONE" | "SEVERAL" {
  const named = startsOn && spans.find((span) => span.startsOn.equals(startsOn));
  if (named) return named;
  if (spans.length > 1) return "SEVERAL";
  return spans[0] ?? "NONE";
}

function cancelStarting(spans: readonly Span[], statement: Placed): CoverageDecision {
  const span = spans.find(
    (one) => isSameCoverage(one, statement) && isSameDay(one.startsOn, statement.startsOn),
  );
  return span ? cancel(spans, span) : keep(spans);
}

function cancel(spans: readonly Span[], span: Span): CoverageDecision {
  return { ok: true, spans: spans.filter((one) => one !== span), effect: "CANCELLED" };
}

/**
 * Puts a span in the place of others of its coverage. Another product gives way from its first day
 * on; one that begins later stands in the way.
 */
function settle(
  spans: readonly Span[],
  replaced: readonly Span[],
  span: Span,
  effect: CoverageEffect,
): CoverageDecision {
  const only = replaced.length === 1 ? replaced[0] : undefined;
  if (only && isSameSpan(only, span)) return keep(spans);
  const rest = spans.filter((other) => !replaced.includes(other));
  const inTheWay = rest.filter((other) => overlap(other, span));
  if (inTheWay.some((other) => isBefore(span.startsOn, other.startsOn))) {
    return refuse("COVERAGE_OVERLAPS");
  }
  const shortened = inTheWay
    .filter((other) => isBefore(other.startsOn, span.startsOn))
    .map((other) => ({ ...other, endsOn: span.startsOn.subtract({ days: 1 }) }));
  return { ok: true, spans: swap(rest, inTheWay, [...shortened, span]), effect };
}

function isSameSpan(a: Span, b: Span): boolean {
  return (
    a.productId === b.productId &&
    a.employerGroupNumber === b.employerGroupNumber &&
    a.startsOn.equals(b.startsOn) &&
    isSameDay(a.endsOn, b.endsOn) &&
    isSameDay(a.paidThrough, b.paidThrough)
  );
}

function swap(spans: readonly Span[], out: readonly Span[], into: readonly Span[]): Span[] {
  return [...spans.filter((span) => !out.includes(span)), ...into].sort(byStart);
}

function keep(spans: readonly Span[]): CoverageDecision {
  return { ok: true, spans: [...spans], effect: "NONE" };
}

function refuse(code: ProblemCode): CoverageDecision {
  return { ok: false, code };
}
