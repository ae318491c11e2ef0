import type * as Db from "@/prisma/generated/client";

/** A row as PostgreSQL reads it from JSON: days and instants are ISO texts. */
type Row<Model> = {
  [Column in keyof Model]: Model[Column] extends Date
    ? string
    : Model[Column] extends Date | null
      ? string | null
      : Model[Column];
};

export type NetworkRow = Row<Db.Network>;
export type ProviderGroupRow = Row<Db.ProviderGroup>;
export type OrganizationRow = Row<Db.Organization>;
export type LocationRow = Row<Db.Location>;
export type PractitionerRow = Row<Db.Practitioner>;
export type HospitalAffiliationRow = Row<Db.HospitalAffiliation>;
export type ProviderRoleRow = Row<Db.ProviderRole>;
export type ParticipationRow = Row<Db.Participation>;
export type PanelRow = Row<Db.Panel>;
export type ProductRow = Row<Db.Product>;
export type ServiceAreaRow = Row<Db.ServiceArea>;
export type EmployerGroupRow = Row<Db.EmployerGroup>;
export type ProductLimitRow = Row<Db.ProductLimit>;
export type BenefitRow = Row<Db.Benefit>;
export type DelegationRuleRow = Row<Db.DelegationRule>;
export type TradingPartnerRow = Row<Db.TradingPartner>;
export type HouseholdRow = Row<Db.Household>;
export type MemberRow = Row<Db.Member>;
export type MemberAddressRow = Row<Db.MemberAddress>;
export type EnrolmentSpanRow = Row<Db.EnrolmentSpan>;
export type UserRow = Row<Db.User>;
export type PcpAssignmentRow = Row<Db.PcpAssignment>;
export type ReferralRow = Row<Db.Referral>;
export type ReferralEventRow = Row<Db.ReferralEvent>;
export type ReferralVisitRow = Row<Db.ReferralVisit>;
export type AccumulatorRow = Row<Db.Accumulator>;
