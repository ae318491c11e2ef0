// `npm run format`: formats every file and sorts imports.
import path from "node:path";
import { cleanEnvironment, root, run } from "./child.mjs";
import { ensureInstalled, lockCheckout } from "./prepare.mjs";

const unlock = await lockCheckout();
await ensureInstalled().finally(unlock);
const biome = path.join(root, "node_modules/@biomejs/biome/bin/biome");
process.exitCode = await run(process.execPath, [biome, "check", "--write"], {
  env: cleanEnvironment(),
});
