/**
 * What is audited: views and writes of members' data, access and its refusal, and what staff do.
 * Named `<subject>.<verb>`. Add here what a domain needs; nothing else may be written.
 */
export const auditActions = [
  "account.activate",
  "account.activation-code",
  "account.activation-started",
  "account.password-changed",
  "account.sign-in",
  "account.sign-out",
  "account.sign-out-everywhere",
  "account.view",
  "activity.view",
  "case.acknowledge",
  "case.close",
  "case.list",
  "case.open",
  "case.view",
  "coverage.view",
  "costs.view",
  "directory.edit",
  "directory.opening",
  "directory.report",
  "enrolment.import",
  "home.view",
  "id-card.view",
  "member.access",
  "pcp.cancel",
  "pcp.change",
  "pcp.choose",
  "pcp.notice",
  "pcp.preview",
  "pcp.view",
  "referral.answer",
  "referral.cancel",
  "referral.care",
  "referral.carry-over",
  "referral.decide",
  "referral.decline",
  "referral.list",
  "referral.request",
  "referral.submit",
  "referral.view",
  "referral.visit",
] as const;

export type AuditAction = (typeof auditActions)[number];

/** Who acted: a signed-in user, the system itself (imports, jobs), or somebody not signed in. */
export type AuditActor = { userId: string; role: string } | "SYSTEM" | "ANONYMOUS";

export type AuditEventInput = {
  actor: AuditActor;
  action: AuditAction;
  /** ALLOWED unless said otherwise. */
  outcome?: "ALLOWED" | "REFUSED";
  /** The member whose data it is. */
  subjectMemberId?: string;
  /** What was touched, such as `{ type: "referral", id }`. */
  subject?: { type: string; id: string };
  /** Codes and identifiers only: no names, no health data, nothing that was typed. */
  details?: Record<string, string | number | boolean | null>;
};
