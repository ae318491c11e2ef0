import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { answerInTime } from "@/lib/providers/data/answer-search";
import { emptySearch, parseSearch } from "@/lib/providers/schema";
import { createDirectory, search, signal, today } from "./directory";

const everything = {
  q: "dermatologist okafor",
  zip: "94110",
  within: "250",
  specialty: "207N00000X",
  kind: "practitioner",
  facilityKind: "urgent-care",
  accepting: "1",
  language: "vi",
  gender: "female",
  group: "group-1",
  hospital: "11111111-1111-4111-8111-111111111111",
  telehealth: "1",
  accessibility: "adacomp",
  boardCertified: "1",
  open: "evenings",
  sort: "name",
  page: "50",
};

it("answers all filters at once, on the last page there is", async () => {
  await createDirectory();
  const answer = await search(everything);
  expect(answer.results).toEqual([]);
  expect(answer.understood.notices).not.toContainEqual(
    expect.objectContaining({ code: "IGNORED" }),
  );
  expect(answer.facets.language).toEqual([{ value: "vi", count: 0, label: null }]);
});

it.each([
  ["at", "999,999"],
  ["at", "90.1,0"],
  ["at", "1e3,2"],
  ["at", "NaN,NaN"],
  ["at", "37.7"],
  ["near", "office"],
  ["facilityKind", "' or 1=1 --"],
  ["hospital", "'; drop table search_listing; --"],
  ["accessibility", "\u202eadacomp"],
  ["accessibility", "🦽"],
  ["boardCertified", "yes"],
  ["open", "always"],
  ["open", "x".repeat(10_000)],
])("ignores %s=%s and says so", async (parameter, value) => {
  const { notices } = parseSearch({ [parameter]: value });
  expect(notices).toEqual([{ code: "IGNORED", parameter }]);
});

it.each(["90,0", "-90,180", "0,-180", "0,180", "37.75,-122.42"])(
  "measures from %s, poles and date line too",
  async (at) => {
    const { place, understood } = await search({ at, within: "250" });
    expect(understood.notices).toEqual([]);
    const [lat, lng] = at.split(",").map(Number);
    expect(place).toMatchObject({ from: "position", lat, lng });
  },
);

it("says that it has no address of somebody who is no member", async () => {
  const { understood } = await search({ near: "home" });
  expect(understood.notices).toEqual([{ code: "NEAR_UNKNOWN", near: "home" }]);
});

it("gives up in time, and says so, when the database does not answer", async () => {
  const [held, release] = signal();
  const [locked, lock] = signal();
  const holder = db.$transaction(
    async (tx) => {
      await tx.$executeRaw`lock table search_listing in access exclusive mode`;
      lock();
      await held;
    },
    { timeout: 20_000 },
  );
  await locked;
  const answer = await answerInTime({ ...emptySearch, specialty: "207N00000X" }, [], {
    lens: null,
    authorizations: [],
    today,
    now: Temporal.Instant.from("2026-11-21T18:00:00Z"),
    ownZip: null,
    pageSize: 20,
  });
  release();
  await holder;
  expect(answer).toBe("TOO_SLOW");
});
