import { type Rejection, rejections } from "@/lib/referrals/rules/rejection";
import type { ReferralsTranslator } from "./words";

/** Why a form was refused, each reason in words. */
export function refusalWords(t: ReferralsTranslator): Record<Rejection, string> {
  return Object.fromEntries(rejections.map((reason) => [reason, t(`refused.${reason}`)])) as Record<
    Rejection,
    string
  >;
}
