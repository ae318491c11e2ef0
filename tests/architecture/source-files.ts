import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

export type SourceFile = { name: string; text: string };

/** The files of some rooms, with their text; tests and generated code are left out. */
export function sourceFiles(rooms: string[], extensions: RegExp): SourceFile[] {
  return rooms
    .flatMap((room) =>
      extensions.test(room)
        ? [room]
        : readdirSync(path.join(root, room), { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
    )
    .map((name) => name.replaceAll(path.sep, "/"))
    .filter((name) => extensions.test(name) && !name.includes(".test."))
    .filter((name) => !name.startsWith("prisma/generated/"))
    .map((name) => ({ name, text: readFileSync(path.join(root, name), "utf8") }));
}
