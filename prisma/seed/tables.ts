import type * as Db from "@/prisma/generated/client";

type Written<Value> = Value extends Date ? Date | string : Value;

/**
 * A row as PostgreSQL reads it from JSON: days and instants are ISO texts, and what may be null may
 * be left out.
 */
type Row<Model> = {
  [Column in keyof Model as null extends Model[Column] ? never : Column]: Written<Model[Column]>;
} & {
  [Column in keyof Model as null extends Model[Column] ? Column : never]?: Written<Model[Column]>;
};

export type NetworkRow = Row<Db.Network>;
export type ProviderGroupRow = Row<Db.ProviderGroup>;
export type OrganizationRow = Row<Db.Organization>;
export type LocationRow = Row<Db.Location>;
export type PractitionerRow = Row<Db.Practitioner>;
export type HospitalAffiliationRow = Row<Db.HospitalAffiliation>;
export type ProviderRoleRow = Row<Db.ProviderRole>;
export type ParticipationRow = Row<Db.Participation> & { startsOn: string; endsOn: string | null };
export type DirectoryTaskRow = Row<Db.DirectoryTask>;
export type DirectoryReportRow = Row<Db.DirectoryReport>;
export type ListingChangeRow = Omit<Row<Db.ListingChange>, "id">;
export type NextOpeningRow = Row<Db.NextOpening>;
export type PanelRow = Row<Db.Panel>;
export type ProductRow = Row<Db.Product>;
export type ServiceAreaRow = Row<Db.ServiceArea>;
export type EmployerGroupRow = Row<Db.EmployerGroup>;
export type ProductLimitRow = Row<Db.ProductLimit>;
export type BenefitRow = Row<Db.Benefit>;
export type DelegationRuleRow = Row<Db.DelegationRule>;
export type TradingPartnerRow = Row<Db.TradingPartner>;
export type HouseholdRow = Row<Db.Household>;
export type MemberRow = Row<Db.Member> & { birthDate: string };
export type MemberAddressRow = Row<Db.MemberAddress>;
export type EnrolmentSpanRow = Row<Db.EnrolmentSpan> & { startsOn: string; endsOn: string | null };
export type UserRow = Row<Db.User>;
export type PcpAssignmentRow = Row<Db.PcpAssignment> & { startsOn: string; endsOn: string | null };
export type ReferralRow = Row<Db.Referral>;
export type ReferralEventRow = Row<Db.ReferralEvent>;
export type ReferralVisitRow = Row<Db.ReferralVisit>;
export type AccumulatorRow = Row<Db.Accumulator>;
export type RelianceReceiptRow = Row<Db.RelianceReceipt>;
export type RelianceCaseRow = Row<Db.RelianceCase>;
export type InpatientStayRow = Row<Db.InpatientStay>;
