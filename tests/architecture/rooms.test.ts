import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { cruise, type Module } from "./cruise";

const root = path.resolve(import.meta.dirname, "../..");
const rooms = ["app", "components", "lib", "prisma/seed", "instrumentation.ts", "proxy.ts"];

/**
 * The domains that each domain calls. The words of a domain (`types`) and mere types are everybody's.
 */
function domainCalls(modules: Module[]): Map<string, Set<string>> {
  const domain = (file: string) => /^lib\/(?!commands|db|i18n)([^/]+)\//.exec(file)?.[1];
  const calls = new Map<string, Set<string>>();
  for (const { source, dependencies } of modules) {
    const from = domain(source);
    if (!from || source.includes(".test.")) continue;
    for (const { resolved, dependencyTypes } of dependencies) {
      const to = domain(resolved);
      const words = /^lib\/[^/]+\/types(\.ts$|\/)/.test(resolved);
      if (!to || to === from || words || dependencyTypes.includes("type-only")) continue;
      calls.set(from, (calls.get(from) ?? new Set()).add(to));
    }
  }
  return calls;
}

function findCycle(calls: Map<string, Set<string>>): string[] | undefined {
  const done = new Set<string>();
  const visit = (name: string, path: string[]): string[] | undefined => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name)) return undefined;
    for (const next of calls.get(name) ?? []) {
      const cycle = visit(next, [...path, name]);
      if (cycle) return cycle;
    }
    done.add(name);
    return undefined;
  };
  for (const name of calls.keys()) {
    const cycle = visit(name, []);
    if (cycle) return cycle;
  }
  return undefined;
}

describe("rooms", () => {
  it("import only what they may, and domains form no cycle", async () => {
    const { modules, violations } = await cruise(root, rooms);
    expect(modules.length).toBeGreaterThan(100);
    expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
    expect(findCycle(domainCalls(modules))).toBeUndefined();
  });
});

describe("the rules of rooms", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "portal-rooms-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  const wrong: Record<string, string> = {
    "no-cycles": "lib/cycle/rules.ts",
    resolvable: "lib/unresolved/types.ts",
    "app-shows-only": "app/shows/page.tsx",
    "components-have-no-server": "components/server/card.tsx",
    "ui-knows-no-domain": "components/ui/card.tsx",
    "actions-and-loaders-ask": "lib/asks/actions.ts",
    "data-knows-no-request": "lib/request/data/one.ts",
    "rules-are-pure": "lib/pure/rules/one.ts",
    "rules-touch-nothing": "lib/touches/rules.ts",
    "only-the-database-room-knows-prisma": "lib/prisma/loaders.ts",
    "commands-are-the-outside": "lib/outside/data.ts",
    "production-needs-no-tests": "lib/production/data.ts",
  };

  const tree: Record<string, string> = {
    "tsconfig.json": '{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }',
    "lib/cycle/rules.ts": 'import { b } from "@/lib/cycle/types"; export const a = b;',
    "lib/cycle/types.ts": 'import { a } from "@/lib/cycle/rules"; export const b = () => a;',
    "lib/unresolved/types.ts": 'import { b } from "@/lib/nowhere"; export const a = b;',
    "app/shows/page.tsx": 'import { list } from "@/lib/right/data"; export default list;',
    "components/server/card.tsx": 'import { l } from "@/lib/right/loaders"; export const C = l;',
    "components/ui/card.tsx": 'import type { A } from "@/lib/right/types"; export type B = A;',
    "lib/asks/actions.ts": 'import { db } from "@/lib/db/client"; export const act = db;',
    "lib/request/data/one.ts": 'import { headers } from "next/headers"; export const r = headers;',
    "lib/pure/rules/one.ts": 'import { today } from "@/lib/clock"; export const rule = today;',
    "lib/touches/rules.ts":
      'import { readFileSync } from "node:fs"; export const r = readFileSync;',
    "lib/prisma/loaders.ts": 'import { A } from "@/prisma/generated/client"; export const l = A;',
    "lib/outside/data.ts": 'import { say } from "@/lib/commands/usage"; export const read = say;',
    "lib/production/data.ts": 'import { m } from "@/tests/factory"; export const read = m;',
    "lib/right/data.ts": 'import { db } from "@/lib/db/client"; export const list = db;',
    "lib/right/loaders.ts": 'import { list } from "@/lib/right/data"; export const l = list;',
    "lib/right/types.ts": "export type A = string;",
    "lib/clock.ts": "export const today = 1;",
    "lib/commands/usage.ts": "export const say = 1;",
    "lib/db/client.ts": "export const db = 1;",
    "prisma/generated/client.ts": "export const A = 1;",
    "tests/factory.ts": "export const m = 1;",
  };

  it("bite each on the file made to break it, and on no other", async () => {
    for (const [name, text] of Object.entries(tree)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const { violations } = await cruise(folder, ["app", "components", "lib"]);
    const broken = new Map(violations.map(({ rule, from }) => [from, rule.name]));
    for (const [rule, from] of Object.entries(wrong)) expect(broken.get(from)).toBe(rule);
    expect([...broken.keys()].filter((from) => /^lib\/(right|db|commands)\//.test(from))).toEqual(
      [],
    );
  });

  it("are all proved to bite", async () => {
    const { default: config } = await import("./dependency-cruiser.config.mjs");
    const names = config.forbidden?.map(({ name }) => name).sort();
    expect(Object.keys(wrong).sort()).toEqual(names);
  });

  it("find a cycle of domains", () => {
    const calls = new Map([
      ["pcp", new Set(["circle"])],
      ["circle", new Set(["plan", "referrals"])],
      ["referrals", new Set(["pcp"])],
    ]);
    expect(findCycle(calls)).toEqual(["pcp", "circle", "referrals", "pcp"]);
  });
});
