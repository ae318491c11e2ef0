import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { AnswerPanel } from "@/components/ui/answer-panel";
import { LinkButton } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Phone } from "@/components/ui/phone";
import { SummaryList } from "@/components/ui/summary-list";
import { Timeline } from "@/components/ui/timeline";
import { agencies } from "@/lib/agencies";
import { brand } from "@/lib/brand";
import { formatPhone, telephoneHref } from "@/lib/i18n/format";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("grievances");
  return { title: t("title") };
}

/** What the law wants said on a plan's site: H&S 1368, 1368.01, 1368.015, 1368.02(b), 1374.30. */
export default function GrievancesPage() {
  const t = useTranslations("grievances");
  const { phone } = brand.memberServices;
  return (
    <>
      <PageHeader title={t("title")} />
      <div className="stack-wide">
        <AnswerPanel
          tone="accent"
          icon="letter"
          answer={t("answer")}
          next={
            <>
              <a className="button" href={telephoneHref(phone)}>
                <Icon name="phone" />
                {t("call", { phone: formatPhone(phone) })}
              </a>
              <LinkButton look="second" href="/grievances/form">
                {t("form")}
              </LinkButton>
            </>
          }
        >
          <p>{t("evidence")}</p>
        </AnswerPanel>
        <Notice tone="caution" title={t("urgent.title")}>
          <p>{t("urgent.text")}</p>
        </Notice>
        <Ways />
        <Steps />
        <StateHelp />
        <Review />
        <section className="stack-tight">
          <h2>{t("fair.title")}</h2>
          <p>{t("fair.text")}</p>
        </section>
        <section className="stack-tight">
          <h2>{t("words.title")}</h2>
          <SummaryList
            rows={[
              {
                key: "grievance",
                label: t("words.grievance"),
                value: t("words.grievanceMeaning"),
              },
              { key: "appeal", label: t("words.appeal"), value: t("words.appealMeaning") },
            ]}
          />
        </section>
      </div>
    </>
  );
}

function Ways() {
  const t = useTranslations("grievances.ways");
  const { memberServices, grievances, mailingAddress } = brand;
  return (
    <section className="stack">
      <h2>{t("title")}</h2>
      <p>{t("lead")}</p>
      <SummaryList
        rows={[
          {
            key: "phone",
            label: t("phone"),
            value: t.rich("phoneText", {
              phone: () => <Phone number={memberServices.phone} />,
              tty: memberServices.tty,
            }),
          },
          {
            key: "mail",
            label: t("mail"),
            value: (
              <>
                {t("mailText")}
                <address className="mt-2 not-italic">
                  {mailingAddress.lines.map((line) => (
                    <span className="block" key={line}>
                      {line}
                    </span>
                  ))}
                </address>
              </>
            ),
          },
          {
            key: "fax",
            label: t("fax"),
            value: t("faxText", { fax: formatPhone(grievances.fax) }),
          },
          {
            key: "email",
            label: t("email"),
            value: t.rich("emailText", {
              mail: () => <a href={`mailto:${grievances.email}`}>{grievances.email}</a>,
            }),
          },
          { key: "doctor", label: t("doctor"), value: t("doctorText") },
        ]}
      />
    </section>
  );
}

function Steps() {
  const t = useTranslations("grievances.steps");
  return (
    <section className="stack">
      <h2>{t("title")}</h2>
      <Timeline
        steps={[
          { key: "file", state: "now", title: t("file"), when: t("fileWhen") },
          {
            key: "received",
            state: "ahead",
            title: t("received"),
            when: t("receivedWhen"),
            children: <p>{t("receivedText")}</p>,
          },
          {
            key: "answer",
            state: "ahead",
            title: t("answer"),
            when: t("answerWhen"),
            children: <p>{t("answerText")}</p>,
          },
          { key: "state", state: "ahead", title: t("state"), when: t("stateWhen") },
        ]}
      />
    </section>
  );
}

/** The statement of H&S 1368.02(b), word for word in English. */
function StateHelp() {
  const t = useTranslations("grievances.state");
  const { phone, tdd, site } = agencies.dmhc;
  return (
    <section className="card stack statement">
      <h2>{t("title")}</h2>
      <p>
        {t.rich("p1", {
          b: (words) => <strong>{words}</strong>,
          planPhone: formatPhone(brand.memberServices.phone),
        })}
      </p>
      <p>{t("p2")}</p>
      <p>{t("p3")}</p>
      <p>
        {t.rich("p4", {
          phone: () => (
            <strong>
              <Phone number={phone} />
            </strong>
          ),
          tdd: () => (
            <strong>
              <Phone number={tdd} />
            </strong>
          ),
          site: () => (
            <strong>
              <a href={site.href}>{site.label}</a>
            </strong>
          ),
        })}
      </p>
    </section>
  );
}

function Review() {
  const t = useTranslations("grievances.review");
  return (
    <section className="stack-tight">
      <h2>{t("title")}</h2>
      <ul>
        <li>{t("who")}</li>
        <li>{t("cost")}</li>
        <li>{t("when")}</li>
        <li>{t("first")}</li>
      </ul>
    </section>
  );
}
