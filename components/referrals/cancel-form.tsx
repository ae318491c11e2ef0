import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/form-state";
import type { Rejection } from "@/lib/referrals/rules/rejection";
import type { Referral } from "@/lib/referrals/types";
import { refusalWords } from "./refusal-words";
import { useSpeech } from "./speech";

type Props = {
  action: (state: FormState<Rejection>, form: FormData) => Promise<FormState<Rejection>>;
  referral: Referral;
};

/** Takes back a request that nobody has decided. */
export function CancelForm({ action, referral }: Props) {
  const { t } = useSpeech();
  return (
    <section className="stack-tight no-print">
      <h2>{t("cancel.title")}</h2>
      <p>{t("cancel.text")}</p>
      <Form<Rejection> action={action} reasons={refusalWords(t)}>
        <input type="hidden" name="for" value={referral.member.id} />
        <input type="hidden" name="number" value={referral.number} />
        <input type="hidden" name="version" value={referral.version} />
        <div className="button-row">
          <SubmitButton look="second">{t("cancel.button")}</SubmitButton>
        </div>
      </Form>
    </section>
  );
}
