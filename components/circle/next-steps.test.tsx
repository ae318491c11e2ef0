import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import circle from "@/lib/i18n/messages/en/circle.json";
import { NextSteps } from "./next-steps";

const steps = (member: { id: string; isSelf: boolean } | null) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={{ circle }} timeZone="UTC">
      <NextSteps
        answer="UNKNOWN"
        because={["NO_PCP"]}
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
