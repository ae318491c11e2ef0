import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Glance } from "@/components/home/glance";
import { matterTones, matterWords } from "@/components/home/matter-words";
import { AnswerPanel } from "@/components/ui/answer-panel";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { TaskList } from "@/components/ui/task-list";
import { loadHome } from "@/lib/home/loaders";
import type { Matter } from "@/lib/home/types";
import { specialtyName } from "@/lib/providers/rules/specialty-names";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("home");
  return { title: t("title") };
}

export default async function HomePage() {
  const home = await loadHome();
  const [t, locale] = await Promise.all([getTranslations("home"), getLocale()]);
  const words = (matter: Matter) =>
    matterWords(
      t,
      locale,
      matter,
      "referral" in matter
        ? specialtyName(matter.referral.specialty.code, locale, matter.referral.specialty.display)
        : "",
    );
  const [first, ...rest] = home.matters;
  const main = first && words(first);

  return (
    <div className="stack-wide">
      <PageHeader title={t("greeting", { name: home.subject.givenName })} />
      {first && main ? (
        <AnswerPanel
          tone={matterTones[first.kind]}
          answer={main.answer}
          next={<LinkButton href={main.href}>{main.action}</LinkButton>}
        >
          <p>{main.evidence}</p>
        </AnswerPanel>
      ) : (
        <AnswerPanel
          tone="good"
          answer={t("answer.ALL_WELL")}
          next={<LinkButton href="/providers">{t("action.FIND_CARE")}</LinkButton>}
        >
          <p>{t("evidence.ALL_WELL")}</p>
        </AnswerPanel>
      )}
      {rest.length > 0 && (
        <section className="stack">
          <h2>{t("also")}</h2>
          <TaskList
            tasks={rest.map((matter, at) => {
              const { answer, action, href } = words(matter);
              return { key: `${at} ${href}`, title: answer, href, status: action };
            })}
          />
        </section>
      )}
      <Glance home={home} />
    </div>
  );
}
