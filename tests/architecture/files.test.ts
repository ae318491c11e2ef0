import { describe, expect, it } from "vitest";
import { type SourceFile, sourceFiles } from "./source-files";

type Rule = {
  /** Whether a file breaks the rule. */
  breaks: (file: SourceFile) => boolean;
  /** Made-up files that must be caught, and ones that must not. */
  caught: SourceFile[];
  free: SourceFile[];
};

const file = (name: string, text = ""): SourceFile => ({ name, text });

/** The first line of code, comments apart. */
function opening(text: string): string {
  return text.replace(/^(\s|\/\/.*|\/\*[\s\S]*?\*\/)*/, "").split("\n", 1)[0] ?? "";
}

/** Folders of lib that are not domains: what all domains stand on, with files of their own names. */
const ground = ["commands", "db", "exchange", "i18n", "map", "security", "theme"];
/** The gate and its keys, what a message says in its reader's language. */
const named = [
  ...[
    ...["activation-cookie", "devices", "gate", "next-auth", "own-path", "passwords"],
    ...["request", "secrets", "session-cookie"],
  ].map((part) => `lib/auth/${part}.ts`),
  "lib/outbox/words.ts",
];
const vocabulary = ["rules", "types", "schema", "data", "mutations", "loaders", "actions"];

const rules: Record<string, Rule> = {
  "the server's half of a domain says so in its first line": {
    breaks: ({ name, text }) =>
      /^lib\/([^/]+\/(data|mutations|loaders)(\.ts$|\/)|db\/)/.test(name) &&
      opening(text) !== 'import "server-only";',
    caught: [file("lib/a/data.ts", "export {};"), file("lib/db/x.ts", "//\nexport {};")],
    free: [file("lib/a/data/x.ts", '// why\nimport "server-only";\n'), file("lib/a/rules.ts")],
  },
  "only actions are public endpoints": {
    breaks: ({ name, text }) =>
      /^\s*["']use server["']/m.test(text) && !/^lib\/[^/]+\/actions(\.ts$|\/)/.test(name),
    caught: [file("lib/a/data.ts", '"use server";\n'), file("app/x.tsx", "{\n  'use server'\n}")],
    free: [file("lib/a/actions.ts", '"use server";\n'), file("lib/a/x.ts", "// not 'use server'")],
  },
  "only lib/env.ts and the commands that run before it read the environment": {
    breaks: ({ name, text }) =>
      /process\.env\b/.test(text) &&
      name !== "lib/env.ts" &&
      !/^lib\/commands\/.*\.mjs$/.test(name),
    caught: [file("lib/a/data.ts", "process.env.PORT")],
    free: [file("lib/env.ts", "process.env"), file("lib/commands/start.mjs", "process.env")],
  },
  "nothing needs inline styles, inline scripts or Next's image, which the policy forbids": {
    breaks: ({ name, text }) =>
      name.endsWith(".tsx") &&
      /\sstyle=|\bdangerouslySetInnerHTML\b|from "next\/(image|script)"/.test(text),
    caught: [
      file("app/x.tsx", "<p style={{ color }}>"),
      file("app/x.tsx", 'import Image from "next/image";'),
    ],
    free: [file("app/x.tsx", '<p className="style">'), file("lib/x.ts", " style=")],
  },
  "a domain's files have the names that everybody knows": {
    breaks: ({ name }) => {
      const [, domain = "", first = ""] = /^lib\/([^/]+)\/([^/]+)/.exec(name) ?? [];
      if (domain === "" || ground.includes(domain) || named.includes(name)) return false;
      return !vocabulary.includes(first.replace(/\.tsx?$/, ""));
    },
    caught: [file("lib/pcp/queries.ts"), file("lib/pcp/services/x.ts")],
    free: [file("lib/pcp/rules.ts"), file("lib/pcp/rules/x.ts"), file("lib/db/errors.ts")],
  },
  "names say what a file decides": {
    breaks: ({ name }) =>
      /^(app|components|lib)\/(.*\/)?(utils?|helpers?|common|misc|index)(\.[a-z.]+$|\/)/.test(name),
    caught: [file("lib/utils.ts"), file("components/common/x.tsx"), file("lib/a/index.ts")],
    free: [file("lib/a/rules/usual.ts")],
  },
  "files are named in kebab case": {
    breaks: ({ name }) => !/^(app|prisma)\//.test(name) && /[A-Z_]/.test(name),
    caught: [file("components/ui/TextField.tsx"), file("lib/a/rules/my_rule.ts")],
    free: [file("app/[roleId]/page.tsx"), file("components/ui/text-field.tsx")],
  },
  "no file hands on another's exports": {
    breaks: ({ text }) => /^export \* from/m.test(text),
    caught: [file("lib/a/rules.ts", 'export * from "./x";')],
    free: [file("lib/a/rules.ts", 'export { x } from "./x";')],
  },
  // But for the words of an error, which must be at hand when the server can't be asked.
  "client components get their words as props": {
    breaks: ({ text }) =>
      /^["']use client["']/.test(opening(text)) &&
      /from "(@\/lib\/i18n\/messages(?!\/..\/errors\.json)[^"]*|next-intl)"/.test(text),
    caught: [
      file("components/x.tsx", '"use client";\nimport { useTranslations } from "next-intl";'),
    ],
    free: [file("components/x.tsx", 'import { useTranslations } from "next-intl";')],
  },
  "nothing is left unfinished": {
    breaks: ({ text }) =>
      /(\/\/|\/\*|^\s*\*).*\b(TODO|FIXME|XXX|HACK)\b|@ts-(ignore|nocheck)/m.test(text),
    caught: [file("lib/x.ts", "// TODO later"), file("lib/x.ts", "// @ts-ignore\nlet a;")],
    free: [file("lib/x.ts", '// to do this\nconst pile = "TODO";')],
  },
};

const rooms = ["app", "components", "lib", "prisma/seed", "instrumentation.ts", "proxy.ts"];
const files = sourceFiles(rooms, /\.(tsx?|mjs)$/);

describe("source files", () => {
  it("are found", () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it.each(Object.entries(rules))("keep the rule: %s", (_, { breaks, caught, free }) => {
    expect(files.filter(breaks).map(({ name }) => name)).toEqual([]);
    expect(caught.filter((example) => !breaks(example))).toEqual([]);
    expect(free.filter(breaks)).toEqual([]);
  });
});
