import { defineConfig } from "prisma/config";

// `prisma generate` never runs the native schema engine, but the CLI would first download it.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: "./schema", migrations: { path: "./migrations" } });
