import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SignInForm } from "@/components/auth/sign-in-form";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Details } from "@/components/ui/details";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Phone } from "@/components/ui/phone";
import { signInAction } from "@/lib/auth/actions";
import { leaveWhenSignedIn } from "@/lib/auth/loaders";
import { idleMinutes } from "@/lib/auth/rules/lifetimes";
import { brand } from "@/lib/brand";
import { queryStrings } from "@/lib/forms";

const endings = ["idle", "out", "everywhere"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.signIn");
  return { title: t("title") };
}

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { next, ended } = queryStrings(await searchParams);
  await leaveWhenSignedIn(next);
  const t = await getTranslations("auth.signIn");
  const ending = endings.find((one) => one === ended);
  return (
    <div className="page-narrow stack">
      {ending && <Notice tone="info">{t(`ended.${ending}`, { minutes: idleMinutes })}</Notice>}
      <PageHeader title={t("title")} />
      <SignInForm action={signInAction} next={next} />
      <Details summary={t("forgot")}>
        <p>
          {t.rich("forgotHelp", { phone: () => <Phone number={brand.memberServices.phone} /> })}
        </p>
      </Details>
      <Card title={t("newTitle")}>
        <div className="stack">
          <p>{t("newLead")}</p>
          <LinkButton look="second" href="/activate">
            {t("newAction")}
          </LinkButton>
        </div>
      </Card>
    </div>
  );
}
