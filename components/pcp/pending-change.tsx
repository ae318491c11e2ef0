import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/form-state";
import { formatDate } from "@/lib/i18n/format";
import type { AssignmentView } from "@/lib/pcp/types";

/** A PCP who has not started yet, and the way back. */
export function PendingChange({
  pending,
  isFirst,
  subject,
  mayCancel,
  cancel,
}: {
  pending: AssignmentView;
  /** There is no PCP until then. */
  isFirst: boolean;
  subject: { id: string; isSelf: boolean };
  mayCancel: boolean;
  cancel: (previous: FormState<never>, form: FormData) => Promise<FormState<never>>;
}) {
  const t = useTranslations("pcp.pending");
  const date = formatDate(useLocale(), pending.startsOn);
  return (
    <Notice tone="info" title={isFirst ? t("firstTitle") : t("title", { date })}>
      <p>
        {isFirst
          ? t("firstText", { date })
          : t("text", { pcp: pending.pcp.name, group: pending.group.name })}
      </p>
      {mayCancel && (
        <Form action={cancel}>
          {!subject.isSelf && <input type="hidden" name="for" value={subject.id} />}
          <input type="hidden" name="assignmentId" value={pending.id} />
          <input type="hidden" name="version" value={pending.version} />
          <SubmitButton look="second">{t("cancel")}</SubmitButton>
        </Form>
      )}
    </Notice>
  );
}
