import type { ReactNode } from "react";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/form-state";
import type { Rejection } from "@/lib/referrals/rules/rejection";
import type { Referral } from "@/lib/referrals/types";
import { useDeskSpeech } from "./desk-speech";
import { refusalWords } from "./refusal-words";

export type DeskAction = (
  state: FormState<Rejection>,
  form: FormData,
) => Promise<FormState<Rejection>>;

type Props = {
  action: DeskAction;
  referral: Pick<Referral, "number" | "version">;
  /** Null where there is nothing to do: the form stays, so that a refusal is still read. */
  children: ReactNode | null;
  send?: string;
};

/** What somebody does to a referral, in the version that they saw. */
export function DeskForm({ action, referral, children, send }: Props) {
  const { d, t } = useDeskSpeech();
  return (
    <div className="step-form">
      <Form<Rejection> action={action} reasons={refusalWords(t)}>
        {children === null ? (
          <p>{d("referral.nothing")}</p>
        ) : (
          <>
            <input type="hidden" name="number" value={referral.number} />
            <input type="hidden" name="version" value={referral.version} />
            {children}
            <div className="button-row step-send">
              <SubmitButton>{send ?? d("form.send")}</SubmitButton>
            </div>
          </>
        )}
      </Form>
    </div>
  );
}
