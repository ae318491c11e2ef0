import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { Phone } from "@/components/ui/phone";
import { brand } from "@/lib/brand";
import type { OpenRefusal } from "@/lib/cases/types";
import { StateHelp } from "./case-view";

const personHelps: ReadonlySet<OpenRefusal> = new Set(["NOT_TRUE", "OPEN", "TOO_MANY"]);

/** Their words already say what to do. */
const ownRemedy: ReadonlySet<OpenRefusal> = new Set(["BEFORE_BIRTH", "CHANGED"]);

/** Why no case is opened, and what there is to do instead. */
export function RefusedWords({ reason }: { reason: OpenRefusal }) {
  const t = useTranslations("cases");
  return (
    <>
      <p>{t(`refused.${reason}`)}</p>
      {reason === "DECIDED" ? (
        <StateHelp />
      ) : personHelps.has(reason) ? (
        <p>
          <Phone number={brand.memberServices.phone} />
        </p>
      ) : (
        !ownRemedy.has(reason) && (
          <p>
            <Link href="/grievances">{t("wrong.grievance")}</Link>
          </p>
        )
      )}
    </>
  );
}
