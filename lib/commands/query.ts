import type { Command } from "@/lib/commands/main";
import type { Question } from "@/lib/commands/query/question";
import { answer, parseArguments, UsageError } from "@/lib/commands/usage";

const questions: Record<string, () => Promise<{ question: Question }>> = {
  circle: () => import("@/lib/commands/query/circle"),
  "pcp-change": () => import("@/lib/commands/query/pcp-change"),
  referral: () => import("@/lib/commands/query/referral"),
  search: () => import("@/lib/commands/query/search"),
};

/** The questions and what they take; of one alone where it is named. */
export async function help(args: string[]): Promise<string> {
  const named = Object.keys(questions).filter((name) => args.includes(name));
  const names = named.length > 0 ? named : Object.keys(questions);
  const asked = await Promise.all(names.map((name) => questions[name]?.()));
  return [
    "npm run -s query -- QUESTION … [--json], where QUESTION is",
    ...asked.map((one) => `  ${one?.question.usage}`),
  ].join("\n");
}

/** `npm run query -- QUESTION … [--json]`: the portal's questions, for support staff and scripts. */
export const command: Command = async ([name = "", ...args]) => {
  const load = questions[name];
  if (!load) {
    throw new UsageError(
      `npm run query -- QUESTION …, one of: ${Object.keys(questions).join(", ")}`,
    );
  }
  const { question } = await load();
  const { values, positionals } = parseArguments({
    args,
    options: { ...question.options, json: { type: "boolean" } },
    allowPositionals: true,
  });
  const { json, ...given } = values as Record<string, string | undefined> & { json?: boolean };
  const { ok, document, words } = await question.answer(given, positionals);
  answer(json === true, document, words);
  return ok ? 0 : 1;
};
