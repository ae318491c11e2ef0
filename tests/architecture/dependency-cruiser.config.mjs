// Who may import whom: the table of rooms in CONTRIBUTING.md, as rules. `rooms.test.ts` runs them.

/** A part of every domain, whether it is one file or a folder. @param {string} names */
const part = (names) => `^lib/[^/]+/(${names})(\\.tsx?$|/)`;

/** A package, in node_modules or not found there. @param {string} names */
const packages = (names) => `(^|node_modules/)(${names})(/|$)`;

const tests = "\\.test\\.tsx?$";
const generated = "^prisma/generated/";
const database = "^lib/db/";

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Files that need each other are one file, or have a third one between them.",
      severity: "error",
      from: { pathNot: generated },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "resolvable",
      severity: "error",
      from: { pathNot: generated },
      to: { couldNotResolve: true, pathNot: packages("next|react|server-only") },
    },
    {
      name: "app-shows-only",
      comment: "Routes ask loaders and call actions; they know neither tables nor rules.",
      severity: "error",
      from: { path: "^app/" },
      to: {
        path: [part("data|mutations"), database, "^lib/(exchange|commands|audit)/", "^prisma/"],
      },
    },
    {
      name: "components-have-no-server",
      comment:
        "Pieces of pages get what they show as props; of the server a form may name its action.",
      severity: "error",
      from: { path: "^components/" },
      to: {
        path: [
          "^app/",
          part("data|mutations|loaders"),
          database,
          "^lib/(exchange|commands|audit)/",
          "^lib/(env|clock|log|request-context|current-page)\\.ts$",
          "^prisma/",
          packages("server-only|next/headers"),
        ],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "ui-knows-no-domain",
      comment: "The design system knows nothing of health plans.",
      severity: "error",
      from: { path: "^components/ui/" },
      to: { path: ["^components/(?!ui/)", part("types|rules|schema|actions")] },
    },
    {
      name: "actions-and-loaders-ask",
      comment: "They gate, then call data or mutations; queries stand there.",
      severity: "error",
      from: { path: part("actions|loaders"), pathNot: tests },
      to: { path: [database, "^prisma/"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "data-knows-no-request",
      comment: "Who asks comes as an authorized id; nothing below the gate reads the session.",
      severity: "error",
      from: { path: part("data|mutations"), pathNot: tests },
      to: {
        path: [
          packages("next|react|react-dom"),
          "^lib/auth/(gate|session-cookie)",
          part("actions|loaders"),
          "^(app|components)/",
        ],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "rules-are-pure",
      comment: "Facts in, answer out: no I/O, no clock, no framework, no environment.",
      severity: "error",
      from: { path: part("rules|types|schema"), pathNot: tests },
      to: {
        path: [
          packages("next|next-intl|next-auth|react|react-dom|pg|pino|server-only|@prisma"),
          database,
          "^prisma/",
          "^lib/(env|clock|log|request-context|current-page)\\.ts$",
          part("data|mutations|loaders|actions"),
          "^lib/(auth/gate|auth/session-cookie|commands/|i18n/(request|remember))",
          "^(app|components)/",
        ],
      },
    },
    {
      name: "rules-touch-nothing",
      severity: "error",
      from: { path: part("rules|types|schema"), pathNot: tests },
      to: { dependencyTypes: ["core"], pathNot: ["^(node:)?(net|crypto|buffer)$"] },
    },
    {
      name: "only-the-database-room-knows-prisma",
      comment: "Others use its client and its types.",
      severity: "error",
      from: { path: "^(lib|app|components)/", pathNot: [database, part("data|mutations"), tests] },
      to: { path: [generated, packages("@prisma|pg")], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "commands-are-the-outside",
      comment: "Nothing of the portal leans on its own commands.",
      severity: "error",
      from: { path: "^(app|components|lib|proxy|instrumentation)", pathNot: "^lib/commands/" },
      to: { path: "^lib/commands/", pathNot: "^lib/commands/process-lock\\.mjs$" },
    },
    {
      name: "production-needs-no-tests",
      severity: "error",
      from: { path: "^(app|components|lib|prisma|proxy|instrumentation)", pathNot: tests },
      to: { path: ["^tests/", tests], pathNot: "^tests/bench/run\\.ts$" }, // which is a command
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", generated] },
    exclude: { path: "^(\\.next|test-results)/" },
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
