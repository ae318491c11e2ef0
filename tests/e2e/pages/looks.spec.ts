import { expect, test } from "@/tests/e2e/fixtures";
import { expectPresentable } from "@/tests/e2e/presentable";
import { readIn, signIn } from "@/tests/e2e/signed-in";
import { atScale } from "@/tests/scale";

const languages = ["en", "es", "vi"] as const;

const rooms = [
  {
    username: "grace.okafor",
    pages: [
      ...["/home", "/coverage", "/coverage/costs", "/coverage/id-card", "/pcp", "/pcp/choose"],
      ...["/pcp/choose?show=all&page=9", "/pcp/choose?family=1", "/pcp/choose/compare"],
      ...[
        "/providers",
        "/providers?q=dermatologist&zip=94110",
        "/referrals",
        "/referrals/new",
        "/referrals/continuity",
      ],
      ...["/account", "/account/activity", "/account/password"],
    ],
  },
  { username: "office.orchard", pages: ["/desk", "/desk/referrals"] },
  { username: "reviewer.plan", pages: ["/desk", "/desk/referrals", "/desk/cases"] },
  { username: "directory.editor", pages: ["/desk", "/desk/directory", "/desk/directory?q=an"] },
];

const anyone = [
  ...["/", "/grievances", "/grievances/form", "/language-help"],
  ...["/sign-in", "/activate", "/providers", "/receipts", "/demo/outbox"],
  "/providers?product=ipa&pcpName=an",
];

for (const [at, language] of languages.entries()) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: language });
    test.slow();

    // Every page in every language at full size; in the smaller run each page in one of them.
    const every = atScale(languages.length, 1);
    const due = (_: string, page: number) => (page + at) % every === 0;

    for (const { username, pages } of rooms) {
      test(`the pages of ${username} are presentable`, async ({ page }) => {
        await signIn(page, username);
        // The account keeps a language of its own; the reader of this test chooses another.
        await readIn(page, language);
        const titles = new Map<string, string>();
        for (const path of pages.filter(due)) {
          const title = await expectPresentable(page, path, language);
          titles.set(path.split("?")[0] ?? path, title);
        }
        expect(new Set(titles.values()).size, "each page has a title of its own").toBe(titles.size);
      });
    }

    test("the pages for anyone are presentable", async ({ page }) => {
      for (const path of anyone.filter(due)) await expectPresentable(page, path, language);
    });
  });
}
