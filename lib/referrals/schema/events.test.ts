import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { ReferralEvent } from "../types";
import { encodePayload, parseEvent } from "./events";

const at = Temporal.Instant.from("2026-11-06T23:00:00.123Z");
const event: ReferralEvent = {
  sequence: 4,
  kind: "MODIFIED",
  at,
  actor: "REVIEWER",
  actorUserId: "00000000-0000-4000-8000-000000000003",
  payload: {
    units: 2,
    startsOn: Temporal.PlainDate.from("2026-11-06"),
    endsOn: Temporal.PlainDate.from("2026-12-05"),
    reason: "Two visits are enough to try the cream.",
    criterion: "UM 12",
    appealBy: Temporal.PlainDate.from("2027-05-05"),
  },
};
const stored = {
  ...event,
  at: new Date(at.epochMilliseconds),
  payload: {
    units: 2,
    startsOn: "2026-11-06",
    endsOn: "2026-12-05",
    reason: "Two visits are enough to try the cream.",
    criterion: "UM 12",
    appealBy: "2027-05-05",
  },
};

describe("an event's row", () => {
  it("holds the payload as plain JSON and gives the event back", () => {
    expect(encodePayload(event)).toEqual(stored.payload);
    const parsed = parseEvent(stored);
    expect(parsed).toMatchObject({ kind: "MODIFIED", sequence: 4 });
    expect(encodePayload(parsed)).toEqual(stored.payload);
    expect(parsed.at.equals(at)).toBe(true);
  });

  it.each([
    ["an unknown kind", { ...stored, kind: "FORGOTTEN" }],
    ["an unknown actor", { ...stored, actor: "PASSER_BY" }],
    ["a missing reason", { ...stored, payload: { ...stored.payload, reason: "" } }],
    ["a day that is none", { ...stored, payload: { ...stored.payload, startsOn: "2026-02-30" } }],
    ["more than its kind says", { ...stored, payload: { ...stored.payload, note: "x" } }],
  ])("is not read with %s", (_, row) => {
    expect(() => parseEvent(row)).toThrow();
  });

  it("is not written with a payload of another kind", () => {
    expect(() => encodePayload({ ...event, payload: {} } as never)).toThrow();
  });
});
