import type { Scene } from "../members/scene";
import { complaints } from "../referrals/complaints";

/** People whose PCP changes, leaves, or went. */
export function tellPcpChanges(scene: Scene): void {
  const { calendar } = scene;

  const kowalski = scene.household({
    key: "kowalski",
    product: "ipa",
    zip: "94568",
    since: calendar.newYear(-2),
    community: "european",
    familyName: "Kowalski",
  });
  const daniel = scene.member(kowalski, {
    givenName: "Daniel",
    born: calendar.born(47, 140),
    sex: "MALE",
    language: "en",
    email: "daniel.kowalski@example.com",
  });
  const before = scene.pcp(daniel, {}, { endsOn: calendar.lastOfMonth(0) });
  scene.pcp(
    daniel,
    { groupId: before.groupId, not: before.roleId },
    {
      startsOn: calendar.firstOfMonth(1),
      madeOn: calendar.fromToday(-4),
      reason: "closer",
      replaces: before,
    },
  );
  scene.account(daniel, "daniel.kowalski");
  scene
    .refer(daniel, before, complaints.heartburn, "own group")
    .requested(17)
    .submitted(16)
    .received(16)
    .approved(12);

  const raman = scene.household({
    key: "raman",
    product: "network",
    zip: "95054",
    since: calendar.newYear(-2),
    community: "indian",
    familyName: "Raman",
  });
  const priya = scene.member(raman, {
    givenName: "Priya",
    born: calendar.born(39, 251),
    sex: "FEMALE",
    language: "en",
    email: "priya.raman@example.com",
  });
  const leaving = scene.pcp(priya, {
    endsBetween: [calendar.fromToday(20), calendar.fromToday(150)],
  });
  scene.account(priya, "priya.raman");
  scene
    .refer(priya, leaving, complaints.rash, "own group")
    .requested(20)
    .submitted(19)
    .received(19)
    .approved(15)
    .scheduled(14, -8)
    .visited(5);
  scene
    .refer(priya, leaving, complaints.sinuses, "own group")
    .requested(5)
    .submitted(4)
    .received(4);

  const villanueva = scene.household({
    key: "villanueva",
    product: "staff",
    zip: "94541",
    since: calendar.newYear(-3),
    community: "filipino",
    familyName: "Villanueva",
  });
  const tomas = scene.member(villanueva, {
    givenName: "Tomas",
    born: calendar.born(58, 10),
    sex: "MALE",
    language: "en",
    email: "tomas.villanueva@example.com",
  });
  scene.pcp(tomas, {}, { endsOn: calendar.fromToday(-40) });
  scene.account(tomas, "tomas.villanueva");

  const whitlock = scene.household({
    key: "whitlock",
    product: "ipa",
    zip: "94549",
    since: calendar.newYear(-6),
    community: "european",
    familyName: "Whitlock",
    individual: true,
  });
  const opal = scene.member(whitlock, {
    givenName: "Opal",
    born: calendar.born(83, 31),
    sex: "FEMALE",
    language: "en",
    email: null,
    phone: null,
  });
  scene.pcp(opal);
  scene.stay(opal, calendar.fromToday(-3), null);
}
