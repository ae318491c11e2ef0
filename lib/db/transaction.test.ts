import { describe, expect, it } from "vitest";
import type { Database } from "@/lib/db/client";
import { inTransaction } from "./transaction";

/** A database that fails in these ways before it lets a transaction through. */
function failing(...errors: unknown[]) {
  let begun = 0;
  const $transaction = () => {
    begun += 1;
    return errors.length > 0 ? Promise.reject(errors.shift()) : Promise.resolve("done");
  };
  return { db: { $transaction } as unknown as Database, begun: () => begun };
}

const busy = () => new Error("timeout exceeded when trying to connect");
const deadlock = () => Object.assign(new Error("deadlock detected"), { code: "40P01" });
const work = () => Promise.resolve("done");

describe("inTransaction", () => {
  it("goes on waiting for a connection, more often than it repeats a deadlock", async () => {
    const { db, begun } = failing(...Array.from({ length: 6 }, busy));
    expect(await inTransaction(db, work)).toBe("done");
    expect(begun()).toBe(7);
  });

  it("goes on waiting where a transaction waited past its time", async () => {
    const late = Object.assign(new Error("expired transaction"), { code: "P2028" });
    expect(await inTransaction(failing(late, late).db, work)).toBe("done");
  });

  it("begins again after a deadlock, three times", async () => {
    expect(await inTransaction(failing(deadlock(), deadlock(), deadlock()).db, work)).toBe("done");
    const { db } = failing(deadlock(), deadlock(), deadlock(), deadlock());
    await expect(inTransaction(db, work)).rejects.toThrow("deadlock");
  });

  it("throws what the work throws", async () => {
    await expect(inTransaction(failing(new Error("no")).db, work)).rejects.toThrow("no");
  });
});
