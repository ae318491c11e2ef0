export type Readiness = {
  status: "ready" | "unavailable";
  database: "reachable" | "unreachable";
  /** `applied`, the number that are pending, or unknown without a database. */
  migrations: "applied" | "unknown" | `${number} pending`;
  version: string;
};
