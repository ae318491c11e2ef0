import { createHash } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { eventRow, referralColumns, visitRows } from "@/lib/referrals/mutations/columns";
import { clockRulesOf } from "@/lib/referrals/rules/clock-rules";
import { appealBy } from "@/lib/referrals/rules/clocks";
import { decideWhoDecides } from "@/lib/referrals/rules/delegation";
import { referralNumber } from "@/lib/referrals/rules/number";
import { projectReferral } from "@/lib/referrals/rules/project";
import { appendEvents } from "@/lib/referrals/rules/reduce";
import type { Actor, EventDraft, EventPayloads, ReferralEventKind } from "@/lib/referrals/types";
import { dateAt } from "@/lib/time-zone";
import type { StaffDirectory } from "../accounts/staff";
import type { Calendar } from "../calendar";
import { groups } from "../directory/contracts";
import { idOf } from "../identifiers";
import type { Resident } from "../members/household";
import { delegations, products } from "../plan/products";
import type {
  PcpAssignmentRow,
  ProviderGroupRow,
  ReferralEventRow,
  ReferralRow,
  ReferralVisitRow,
} from "../tables";
import type { Complaint } from "./complaints";
import type { Specialist } from "./specialists";

/** A referral's rows. */
export interface Filed {
  row: ReferralRow;
  events: ReferralEventRow[];
  visits: ReferralVisitRow[];
}

export interface Opening {
  /** Names the referral in identifiers; the member's referrals need different ones. */
  key: string;
  resident: Resident;
  pcp: PcpAssignmentRow;
  complaint: Complaint;
  specialist: Specialist | null;
  kind?: ReferralRow["kind"];
  urgency?: ReferralRow["urgency"];
  workRelated?: boolean;
  /** The change of PCP that carries it over; then it is asked of the new group. */
  carriedBy?: PcpAssignmentRow;
  /** The member's account, if there is one. */
  memberUserId?: string | null;
}

const groupRows: ProviderGroupRow[] = Object.values(groups);

/**
 * What happens to one referral, told in order: each step is so many weekdays ago. Whether it can
 * have happened, and what comes of it, the portal's own rules say when it is filed.
 */
export class ReferralStory {
  private readonly drafts: EventDraft[] = [];
  private readonly id: string;

  constructor(
    readonly opening: Opening,
    private readonly calendar: Calendar,
    private readonly staff: StaffDirectory,
  ) {
    this.id = idOf("referral", opening.resident.key, opening.key);
  }

  requested(ago: number): this {
    const { complaint, memberUserId = null, workRelated = false } = this.opening;
    const asked = { ...this.service(), text: complaint.words, workRelated };
    return this.happened(ago, "08:20", "MEMBER", memberUserId, "REQUESTED", asked);
  }

  /** Asked of the new group by the change of PCP, in the place of the former one. */
  carriedOver(ago: number, former: ReferralStory): this {
    const { complaint, pcp, workRelated = false } = this.opening;
    return this.bySystem(ago, "09:00", "CARRIED_OVER", {
      ...this.service(),
      reissuesId: former.id,
      neededFrom: Temporal.PlainDate.from(pcp.startsOn),
      text: complaint.words,
      workRelated,
      diagnosisText: complaint.diagnosis,
      units: complaint.units,
    });
  }

  submitted(ago: number): this {
    const { complaint } = this.opening;
    const { decider, deciderGroupId } = this.whoDecides();
    const { diagnosis: diagnosisText, units } = complaint;
    return this.byOffice(ago, "11:10", "SUBMITTED", {
      ...this.service(),
      diagnosisText,
      units,
      decider,
      deciderGroupId,
    });
  }

  received(ago: number): this {
    return this.bySystem(ago, "11:40", "RECEIVED", {});
  }

  asked(ago: number, question: string): this {
    return this.byReviewer(ago, "13:05", "INFORMATION_ASKED", { question });
  }

  answered(ago: number, answer: string): this {
    return this.byOffice(ago, "14:30", "INFORMATION_GIVEN", { answer });
  }

  /** Approved as asked, for so many days from the decision on. */
  approved(ago: number, days = 90): this {
    const grant = this.grant(ago, this.opening.complaint.units, days);
    return this.byReviewer(ago, "15:15", "APPROVED", grant).told(ago);
  }

  /** Fewer visits than asked. */
  modified(ago: number, units: number, reason: string, criterion: string, days = 60): this {
    const grant = { ...this.grant(ago, units, days), ...this.adverse(ago, reason, criterion) };
    return this.byReviewer(ago, "15:15", "MODIFIED", grant).told(ago);
  }

  denied(ago: number, reason: string, criterion: string): this {
    const adverse = this.adverse(ago, reason, criterion);
    return this.byReviewer(ago, "15:15", "DENIED", adverse).told(ago);
  }

  declined(ago: number, reason: string): this {
    return this.byOffice(ago, "12:00", "DECLINED", { reason });
  }

  notRequired(ago: number, reason: string): this {
    return this.byOffice(ago, "12:00", "NOT_REQUIRED", { reason });
  }

  cancelled(ago: number): this {
    const { memberUserId = null } = this.opening;
    return this.happened(ago, "17:45", "MEMBER", memberUserId, "CANCELLED", {});
  }

  /** Booked for the day that lies so many days from today. */
  scheduled(ago: number, daysFromToday: number): this {
    const on = this.calendar.today.add({ days: daysFromToday });
    return this.byOffice(ago, "16:00", "SCHEDULED", { on });
  }

  visited(ago: number): this {
    const on = this.calendar.workday(ago);
    return this.happened(ago, "16:30", "PROVIDER", null, "VISITED", { on });
  }

  closed(ago: number): this {
    return this.byOffice(ago, "16:45", "CLOSED", {});
  }

  /** The member told the PCP's office so. */
  abandoned(ago: number, reason: string): this {
    return this.byOffice(ago, "17:10", "ABANDONED", { reason });
  }

  replacedBy(ago: number, other: ReferralStory): this {
    return this.bySystem(ago, "18:00", "REPLACED", { replacedById: other.id });
  }

  /** @throws Error where the rules refuse the story. */
  file(): Filed {
    const { resident, pcp, key } = this.opening;
    const product = products[resident.household.product];
    const events = appendEvents([], this.drafts);
    const rules = clockRulesOf(product.clockProfile);
    const projection = projectReferral(events, rules, this.calendar.today);
    if (!projection.ok) {
      throw new Error(`${resident.key} ${key}: event ${projection.at} ${projection.reason}`);
    }
    const digest = createHash("sha256").update(this.id).digest();
    return {
      row: {
        id: this.id,
        number: referralNumber(digest),
        memberId: resident.row.id,
        productId: product.id,
        pcpRoleId: pcp.roleId,
        pcpGroupId: pcp.groupId,
        carriedById: this.opening.carriedBy?.id ?? null,
        ...referralColumns(projection),
        requestedOn: projection.state.requestedOn.toString(),
        unitsUsed: 0,
        version: events.length - 1,
        createdAt: events[0]?.at.toString() ?? "",
      },
      events: events.map((event) => eventRow(this.id, event)),
      visits: visitRows(this.id, projection.state),
    };
  }

  private service() {
    const { complaint, specialist, kind = complaint.kind, urgency = "ROUTINE" } = this.opening;
    return {
      kind,
      urgency,
      specialtyCode: complaint.specialty,
      servicingRoleId: specialist?.listing.role.id ?? null,
    } as const;
  }

  private whoDecides() {
    const { resident, pcp, specialist } = this.opening;
    const { product } = resident.household;
    const pcpGroup = groupRows.find(({ id }) => id === pcp.groupId) as ProviderGroupRow;
    const contract = specialist
      ? groupRows.find(({ id }) => id === specialist.groupId)?.kind
      : pcpGroup.kind;
    return decideWhoDecides(
      delegations.filter(({ productId }) => productId === products[product].id),
      this.service().kind,
      contract ?? null,
      pcpGroup,
    );
  }

  private grant(ago: number, units: number, days: number) {
    const startsOn = this.calendar.workday(ago);
    return { units, startsOn, endsOn: startsOn.add({ days }) };
  }

  private adverse(ago: number, reason: string, criterion: string) {
    const { clockProfile } = products[this.opening.resident.household.product];
    const decidedOn = dateAt(this.calendar.workhour(ago, "15:15"));
    return { reason, criterion, appealBy: appealBy(decidedOn, clockRulesOf(clockProfile)) };
  }

  private told(ago: number): this {
    this.bySystem(ago, "15:20", "NOTIFIED", { who: "PROVIDER" });
    return this.bySystem(ago, "15:20", "NOTIFIED", { who: "MEMBER" });
  }

  private byOffice<K extends ReferralEventKind>(
    ago: number,
    time: string,
    kind: K,
    payload: EventPayloads[K],
  ): this {
    const userId = this.staff.officeOf(this.opening.pcp.groupId);
    return this.happened(ago, time, "PCP_OFFICE", userId, kind, payload);
  }

  private byReviewer<K extends ReferralEventKind>(
    ago: number,
    time: string,
    kind: K,
    payload: EventPayloads[K],
  ): this {
    const userId = this.staff.reviewerOf(this.whoDecides().deciderGroupId);
    return this.happened(ago, time, "REVIEWER", userId, kind, payload);
  }

  private bySystem<K extends ReferralEventKind>(
    ago: number,
    time: string,
    kind: K,
    payload: EventPayloads[K],
  ): this {
    return this.happened(ago, time, "SYSTEM", null, kind, payload);
  }

  private happened<K extends ReferralEventKind>(
    ago: number,
    time: string,
    actor: Actor,
    actorUserId: string | null,
    kind: K,
    payload: EventPayloads[K],
  ): this {
    const at = this.calendar.workhour(ago, time);
    this.drafts.push({ kind, at, actor, actorUserId, payload } as EventDraft);
    return this;
  }
}
