"use server";

import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { listMemberScopes, refuseUnknown, requireMemberScope } from "@/lib/auth/gate";
import { now, today } from "@/lib/clock";
import type { FormState } from "@/lib/form-state";
import { formStrings } from "@/lib/forms";
import { cancelPcpChange } from "@/lib/pcp/mutations/cancel-change";
import { choosePcp, choosePcpTogether } from "@/lib/pcp/mutations/choose-pcp";
import { pcpHref } from "@/lib/pcp/rules/hrefs";
import { knownReferrals } from "@/lib/pcp/rules/seen";
import { cancelChangeSchema, changePcpSchema, parseFamilyForm } from "@/lib/pcp/schema";

/** Confirms a choice of PCP. A refusal leads back to the page that says why, made anew. */
export async function changePcpAction(
  _previous: FormState<never>,
  form: FormData,
): Promise<FormState<never>> {
  const values = formStrings(form);
  const scope = await requireMemberScope("CHOOSE_PCP", values.for);
  const parsed = changePcpSchema.safeParse(values);
  if (!parsed.success) {
    // Only the reason is the member's to choose; the rest is the page's own, or tampered with.
    if (parsed.error.issues.some(({ path }) => path[0] !== "reason")) notFound();
    const t = await getTranslations("pcp.change");
    return { status: "invalid", fieldErrors: { reason: t("reasonUnknown") }, values };
  }
  const { roleId, groupId, seen } = parsed.data;
  const subjectId = values.for;
  const known = knownReferrals(await listMemberScopes("REFERRALS"), scope.subject.id);
  const choice = { ...parsed.data, seen: { written: seen, known } };
  const outcome = await choosePcp(scope, choice, today());
  switch (outcome.status) {
    case "DONE":
      redirect(pcpHref("/pcp", { for: subjectId, done: outcome.assignmentId }));
      break;
    case "UNKNOWN":
      return refuseUnknown("provider-role", roleId);
    case "STALE":
      redirect(
        pcpHref(`/pcp/change/${roleId}`, { for: subjectId, group: groupId, note: "stale", seen }),
      );
      break;
    default:
      redirect(pcpHref(`/pcp/change/${roleId}`, { for: subjectId, group: groupId }));
  }
}

/** Confirms one PCP for several of the family, all or nothing. A refusal leads back to the page. */
export async function choosePcpForFamilyAction(
  _previous: FormState<never>,
  form: FormData,
): Promise<FormState<never>> {
  await requireMemberScope("CHOOSE_PCP");
  const parsed = parseFamilyForm(form);
  if (!parsed) notFound();
  const { roleId, people } = parsed;
  if (people.length === 0) {
    const t = await getTranslations("pcp.family");
    return { status: "invalid", fieldErrors: { member: t("nobody") }, values: { member: [] } };
  }
  const readers = await listMemberScopes("REFERRALS");
  const wishes = await Promise.all(
    people.map(async ({ memberId, version, groupId, written }) => ({
      scope: await requireMemberScope("CHOOSE_PCP", memberId),
      choice: { version, groupId, seen: { written, known: knownReferrals(readers, memberId) } },
    })),
  );
  const outcome = await choosePcpTogether(roleId, wishes, today());
  if (outcome.status === "DONE") redirect(pcpHref("/pcp", { done: "family" }));
  if (outcome.refused.some(({ outcome: { status } }) => status === "UNKNOWN")) {
    return refuseUnknown("provider-role", roleId);
  }
  const refused = outcome.refused.map(({ memberId }) => memberId).join(".");
  const groupIds = new Set(people.map(({ groupId }) => groupId));
  const group = groupIds.size === 1 ? people[0]?.groupId : null;
  redirect(pcpHref(`/pcp/change/${roleId}/family`, { group, refused }));
}

/** Cancels a change that has not started. */
export async function cancelChangeAction(
  _previous: FormState<never>,
  form: FormData,
): Promise<FormState<never>> {
  const values = formStrings(form);
  const scope = await requireMemberScope("CHOOSE_PCP", values.for);
  const parsed = cancelChangeSchema.safeParse(values);
  if (!parsed.success) notFound();
  const outcome = await cancelPcpChange(scope, parsed.data, today(), now());
  if (outcome.status === "UNKNOWN") {
    return refuseUnknown("pcp-assignment", parsed.data.assignmentId);
  }
  const done = outcome.status === "DONE" ? "cancelled" : "not-cancelled";
  redirect(pcpHref("/pcp", { for: values.for, done }));
}
