import { NextIntlClientProvider } from "next-intl";
import type { ComponentProps } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import messages from "@/lib/i18n/messages/en/circle.json";
import { NextSteps } from "./next-steps";

const steps = (
  member: { id: string; isSelf: boolean } | null,
  circle: Pick<ComponentProps<typeof NextSteps>, "answer" | "because" | "othersHref"> = {
    answer: "UNKNOWN",
    because: ["NO_PCP"],
  },
) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={{ circle: messages }} timeZone="UTC">
      <NextSteps
        {...circle}
        roleId="r"
        phone={null}
        member={member}
        authorization={null}
        coveredHref="/providers?q="
        namePcpHref="/providers?product=ipa#pcpName"
      />
    </NextIntlClientProvider>,
  );

describe("NextSteps, where all depends on a PCP", () => {
  it("lets who looks at a product name one, or call", () => {
    expect(steps(null)).toContain('href="/providers?product=ipa#pcpName"');
    expect(steps(null)).toContain("Call Member Services");
  });

  it("lets a member choose one", () => {
    const drawn = steps({ id: "m", isSelf: true });
    expect(drawn).toContain('href="/pcp/choose"');
    expect(drawn).not.toContain("pcpName");
  });
});

describe("NextSteps, where newcomers are turned away", () => {
  it("leads to others first, before a referral is asked for", () => {
    const drawn = steps(
      { id: "m", isSelf: true },
      { answer: "REFERRAL", because: ["SAME_GROUP"], othersHref: "/providers?accepting=1" },
    );
    expect(drawn.indexOf("/providers?accepting=1")).toBeGreaterThan(-1);
    expect(drawn.indexOf("/providers?accepting=1")).toBeLessThan(drawn.indexOf("/referrals/new"));
  });
});

describe("NextSteps, where every PCP would answer the same", () => {
  const known = { answer: "REFERRAL", because: ["ONLY_GROUP", "NO_PCP"] } as const;

  it("lets a member choose a PCP before a referral is asked for", () => {
    const drawn = steps({ id: "m", isSelf: true }, known);
    expect(drawn).toContain('href="/pcp/choose"');
    expect(drawn).not.toContain("/referrals/new");
  });

  it("asks who looks at a product for no PCP", () => {
    expect(steps(null, known)).not.toContain("pcpName");
    expect(steps(null, known)).toContain("Call Member Services");
  });
});
