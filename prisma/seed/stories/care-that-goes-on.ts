import type { Scene } from "../members/scene";
import { complaints } from "../referrals/complaints";

/** People whose care goes on over a change: of PCP, of age, of coverage. */
export function tellCareThatGoesOn(scene: Scene): void {
  const { calendar } = scene;

  const laurent = scene.household({
    key: "laurent",
    product: "ipa",
    zip: "94568",
    since: calendar.newYear(-2),
    community: "european",
    familyName: "Laurent",
  });
  const renee = scene.member(laurent, {
    givenName: "Renee",
    born: calendar.born(52, 77),
    sex: "FEMALE",
    language: "en",
    email: "renee.laurent@example.com",
  });
  const before = scene.pcp(renee, {}, { endsOn: calendar.lastOfMonth(0) });
  const after = scene.pcp(
    renee,
    { notGroupId: before.groupId, not: before.roleId },
    {
      startsOn: calendar.firstOfMonth(1),
      madeOn: calendar.fromToday(-1),
      reason: "CLOSER",
      replaces: before,
    },
  );
  scene.account(renee, "renee.laurent");
  const rash = scene
    .refer(renee, before, complaints.rash, "own group")
    .requested(20)
    .submitted(19)
    .received(19)
    .approved(15);
  const sinuses = scene.refer(renee, before, complaints.sinuses, "own group").requested(5);
  scene.carryOver(rash, after).carriedOver(1, rash);
  scene.carryOver(sinuses, after).carriedOver(1, sinuses);

  const bergstrom = scene.household({
    key: "bergstrom",
    product: "group",
    zip: "94538",
    since: calendar.newYear(-4),
    community: "european",
    familyName: "Bergstrom",
  });
  const noah = scene.member(bergstrom, {
    givenName: "Noah",
    born: calendar.born(21, 325),
    sex: "MALE",
    language: "en",
    email: "noah.bergstrom@example.com",
  });
  scene.pcp(noah, { forTheYoung: true });
  scene.account(noah, "noah.bergstrom");

  const castillo = scene.household({
    key: "castillo",
    product: "group",
    zip: "94541",
    since: calendar.fromToday(-20),
    community: "hispanic",
    familyName: "Castillo",
  });
  const irene = scene.member(castillo, {
    givenName: "Irene",
    born: calendar.born(37, 201),
    sex: "FEMALE",
    language: "es",
    email: "irene.castillo@example.com",
  });
  scene.pcp(irene);
  scene.account(irene, "irene.castillo");

  const tran = scene.household({
    key: "tran",
    product: "ipa",
    zip: "95112",
    since: calendar.fromToday(-70),
    community: "vietnamese",
    familyName: "Tran",
  });
  const duc = scene.member(tran, {
    givenName: "Duc",
    born: calendar.born(44, 12),
    sex: "MALE",
    language: "vi",
    email: "duc.tran@example.com",
  });
  scene.pcp(
    duc,
    {},
    { startsOn: calendar.fromToday(-3), source: "AUTOMATIC", reason: "AUTO_NEAREST" },
  );
  scene.account(duc, "duc.tran");
}
