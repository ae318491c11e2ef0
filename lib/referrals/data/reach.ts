import "server-only";
import type { MemberScope, StaffScope } from "@/lib/auth/types";
import { confidentialSpecialties } from "@/lib/members/rules/confidential-care";
import type { Prisma } from "@/prisma/generated/client";

/** The referrals of a member that the viewer may know of. */
export function ofMember({
  memberId,
  withoutConfidentialCare,
}: Pick<
  MemberScope<"REFERRALS" | "REQUEST_REFERRAL">,
  "memberId" | "withoutConfidentialCare"
>): Prisma.ReferralWhereInput {
  if (!withoutConfidentialCare) return { memberId };
  const { families, codes } = confidentialSpecialties;
  return {
    memberId,
    NOT: {
      OR: [
        { specialtyCode: { in: [...codes] } },
        ...families.map((family) => ({ specialtyCode: { startsWith: family } })),
      ],
    },
  };
}

const nothing: Prisma.ReferralWhereInput = { id: { in: [] } };

/** The referrals that a PCP's office works on: those of its group's patients. */
export function ofOffice({ role, groupId }: StaffScope): Prisma.ReferralWhereInput {
  return role === "PCP_OFFICE" && groupId !== null ? { pcpGroupId: groupId } : nothing;
}

/** The referrals that a reviewer works on: those that the plan, or the reviewer's group, decides. */
export function ofReviewer({ role, groupId }: StaffScope): Prisma.ReferralWhereInput {
  if (role !== "REVIEWER") return nothing;
  return groupId === null
    ? { decider: "PLAN" }
    : { decider: { in: ["GROUP", "IPA"] }, deciderGroupId: groupId };
}

/** The referrals that a person of the plan or of a group works on, in whatever part. */
export function ofStaff(scope: StaffScope): Prisma.ReferralWhereInput {
  return { OR: [ofOffice(scope), ofReviewer(scope)] };
}
