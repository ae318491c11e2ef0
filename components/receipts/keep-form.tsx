import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-shell";
import { SubmitButton } from "@/components/ui/submit-button";
import type { KeepRefusal } from "@/lib/receipts/types";

type Props = {
  action: FormAction<KeepRefusal>;
  roleId: string;
  forId: string | null;
  product: string | null;
  /** To whom, and for which product, the page gives its answer. */
  readerId: string | null;
  covered: string | null;
  /** The page itself. */
  here: string;
};

/** Keeps a signed copy of what this page says today. */
export function KeepForm({ action, roleId, forId, product, readerId, covered, here }: Props) {
  const t = useTranslations("receipts.keep");
  return (
    <section className="stack-tight" aria-labelledby="keep">
      <h2 id="keep">{t("title")}</h2>
      <p>{t("lead")}</p>
      <Form<KeepRefusal>
        action={action}
        reasons={{
          TOO_MANY: t("tooMany"),
          NOT_COVERED: t("notCovered"),
          CHANGED: t.rich("changed", { again: (words) => <a href={here}>{words}</a> }),
        }}
      >
        <input type="hidden" name="roleId" value={roleId} />
        {forId && <input type="hidden" name="for" value={forId} />}
        {product && <input type="hidden" name="product" value={product} />}
        {readerId && <input type="hidden" name="reader" value={readerId} />}
        {covered && <input type="hidden" name="covered" value={covered} />}
        <SubmitButton look="second">{t("send")}</SubmitButton>
      </Form>
    </section>
  );
}
