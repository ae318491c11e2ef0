import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

const root = path.resolve(import.meta.dirname, "../..");

export type Dependency = { resolved: string; dependencyTypes: string[] };
export type Module = { source: string; dependencies: Dependency[] };
export type Violation = { rule: { name: string }; from: string; to: string };
export type Cruise = { modules: Module[]; violations: Violation[] };

/** Follows every import of a source tree and holds it against the rules of rooms. */
export async function cruise(folder: string, names: string[]): Promise<Cruise> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
      ...["--config", path.join(root, "tests/architecture/dependency-cruiser.config.mjs")],
      ...["--output-type", "json", ...names],
    ],
    { cwd: folder, maxBuffer: 256 * 1024 * 1024 },
  ).catch((error: { stdout?: string }) => {
    // It also ends with an error where it found violations.
    if (!error.stdout) throw error;
    return { stdout: error.stdout };
  });
  const { modules, summary } = JSON.parse(stdout);
  return { modules, violations: summary.violations };
}
