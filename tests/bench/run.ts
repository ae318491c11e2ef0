import { writeFile } from "node:fs/promises";
import { parseArguments, say, UsageError } from "@/lib/commands/usage";
import type { Bench, Figure } from "@/tests/bench/figure";

const benches: Record<string, () => Promise<{ default: Bench }>> = {
  pages: () => import("@/tests/bench/pages"),
  search: () => import("@/tests/bench/search"),
  "pcp-race": () => import("@/tests/bench/pcp-race"),
};

/** `npm run bench -- [NAME …] [--out FILE]`: all benchmarks, or those named. */
export async function command(args: string[]): Promise<number> {
  const { values, positionals } = parseArguments({
    args,
    allowPositionals: true,
    options: { out: { type: "string" } },
  });
  const unknown = positionals.filter((name) => !(name in benches));
  if (unknown.length > 0) {
    throw new UsageError(
      `No benchmark ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}.`,
    );
  }
  const figures: Figure[] = [];
  for (const [name, load] of Object.entries(benches)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    say(`== ${name}`);
    figures.push(...(await (await load()).default()));
  }
  console.table(
    Object.fromEntries(
      figures.map(({ name, ...figure }) => [
        name,
        { ...figure, ratio: Math.round(figure.ratio * 100) / 100 },
      ]),
    ),
  );
  if (values.out) await writeFile(values.out, `${JSON.stringify(figures, null, 2)}\n`);
  return 0;
}
