import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseCard } from "@/components/cases/case-card";
import { PileCard } from "@/components/referrals/pile-card";
import { QueueTable } from "@/components/referrals/queue-table";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { loadCasePile } from "@/lib/cases/loaders";
import { loadDesk } from "@/lib/referrals/loaders/desk";

export async function generateMetadata(): Promise<Metadata> {
  const d = await getTranslations("desk");
  return { title: d("title") };
}

export default async function DeskPage() {
  const { name, office, now, piles, first } = await loadDesk();
  const [cases, d, directory] = await Promise.all([
    loadCasePile(),
    getTranslations("desk"),
    getTranslations("directory.desk"),
  ]);
  return (
    <div className="stack-wide">
      <PageHeader title={d("greeting", { name })} />
      {piles.length === 0 ? (
        <EmptyState
          title={d("noReferrals.title")}
          next={<LinkButton href="/desk/directory">{directory("open")}</LinkButton>}
        >
          <p>{d("noReferrals.text")}</p>
        </EmptyState>
      ) : (
        <>
          <div className="card-grid">
            {piles.map(({ pile, counts }) => (
              <PileCard key={pile} pile={pile} counts={counts} office={office} />
            ))}
            {cases && <CaseCard counts={cases} />}
          </div>
          {first.length === 0 ? (
            <p>{d("firstNone")}</p>
          ) : (
            <QueueTable caption={d("first")} items={first} now={now} office={office} />
          )}
        </>
      )}
    </div>
  );
}
