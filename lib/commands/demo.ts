import type { Command } from "@/lib/commands/main";
import { answer, parseArguments, UsageError } from "@/lib/commands/usage";
import { db } from "@/lib/db/client";
import type { UserRole } from "@/prisma/generated/client";
import { aboutAccounts, passwordOf } from "@/prisma/seed/accounts/list";

/** A sign-in of the demonstration. */
export type DemoAccount = {
  username: string;
  /** Null where somebody changed it. */
  password: string | null;
  role: UserRole;
  memberId: string | null;
  about: string;
};

/** `npm run demo -- accounts`: whom one can sign in as. Exit code 1 where nobody is there. */
export const command: Command = async ([what, ...args]) => {
  const { values } = parseArguments({ args, options: { json: { type: "boolean" } } });
  if (what !== "accounts") throw new UsageError("npm run demo -- accounts [--json]");
  const accounts = await listDemoAccounts();
  const words = accounts.length > 0 ? tabulate(accounts) : "There is no demonstration here.";
  answer(values.json === true, accounts, words);
  return accounts.length > 0 ? 0 : 1;
};

/** The demonstration's accounts that are in the database, members first, in the order of telling. */
export async function listDemoAccounts(): Promise<DemoAccount[]> {
  const usernames = Object.keys(aboutAccounts);
  const users = await db.user.findMany({
    where: { username: { in: usernames }, disabledAt: null },
    select: { username: true, passwordHash: true, role: true, memberId: true },
  });
  return users
    .sort((a, b) => usernames.indexOf(a.username) - usernames.indexOf(b.username))
    .map((user) => ({
      username: user.username,
      password: passwordOf(user),
      role: user.role,
      memberId: user.memberId,
      about: aboutAccounts[user.username] ?? "",
    }));
}

function tabulate(accounts: DemoAccount[]): string {
  const widest = Math.max(...accounts.map(({ username }) => username.length));
  const line = ({ username, password, about }: DemoAccount) =>
    `${username.padEnd(widest)}  ${password ?? "(password changed)"}  ${about}`;
  return accounts.map(line).join("\n");
}

/** For the end of a start: some of the sign-ins, and where the rest are listed. */
export async function demonstrationGreeting(): Promise<string[]> {
  const accounts = await listDemoAccounts();
  const shown = ["ana.quintero", "linh.pham", "james.sinclair", "office.crescent", "reviewer.plan"];
  const password = accounts.find((account) => account.password)?.password;
  if (!password) return [];
  return [
    `Sign-ins of the demonstration, each with the password ${password}`,
    ...tabulate(accounts.filter(({ username }) => shown.includes(username)))
      .split("\n")
      .map((line) => `  ${line.replace(`${password}  `, "")}`),
    "  All of them: npm run -s demo -- accounts",
  ];
}
