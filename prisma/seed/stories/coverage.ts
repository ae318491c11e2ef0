import type { Scene } from "../members/scene";
import { complaints } from "../referrals/complaints";

/** Coverage that rests, ended or came back, and limits that are nearly or wholly met. */
export function tellCoverage(scene: Scene): void {
  const { calendar } = scene;

  const sandoval = scene.household({
    key: "sandoval",
    product: "network",
    zip: "94565",
    since: calendar.newYear(-1),
    community: "hispanic",
    familyName: "Sandoval",
    individual: true,
  });
  const victor = scene.member(sandoval, {
    givenName: "Víctor",
    born: calendar.born(37, 300),
    sex: "MALE",
    language: "es",
    email: "victor.sandoval@example.com",
    spans: [{ paidThrough: calendar.lastOfMonth(-3), suspendedFrom: calendar.firstOfMonth(-1) }],
  });
  scene.pcp(victor);
  scene.account(victor, "victor.sandoval");

  const lindqvist = scene.household({
    key: "lindqvist",
    product: "group",
    zip: "94301",
    since: calendar.newYear(-3),
    community: "european",
    familyName: "Lindqvist",
  });
  const ended = calendar.lastOfMonth(-2);
  const hannah = scene.member(lindqvist, {
    givenName: "Hannah",
    born: calendar.born(49, 180),
    sex: "FEMALE",
    language: "en",
    email: "hannah.lindqvist@example.com",
    spans: [{ endsOn: ended, paidThrough: ended }],
  });
  const last = scene.pcp(hannah, {}, { endsOn: ended });
  scene.account(hannah, "hannah.lindqvist");
  scene
    .refer(hannah, last, complaints.knee, "own group")
    .requested(120)
    .submitted(119)
    .received(119)
    .approved(115, 60)
    .scheduled(114, -140)
    .visited(100)
    .visited(90)
    .closed(88);

  const haddad = scene.household({
    key: "haddad",
    product: "staff",
    zip: "94118",
    since: calendar.newYear(-2),
    community: "arab",
    familyName: "Haddad",
    individual: true,
  });
  const omar = scene.member(haddad, {
    givenName: "Omar",
    born: calendar.born(31, 222),
    sex: "MALE",
    language: "en",
    email: "omar.haddad@example.com",
    spans: [
      { endsOn: calendar.lastOfMonth(-7), paidThrough: calendar.lastOfMonth(-7) },
      { startsOn: calendar.firstOfMonth(-4) },
    ],
  });
  const earlier = scene.pcp(omar, {}, { endsOn: calendar.lastOfMonth(-7) });
  scene.pcp(omar, { groupId: earlier.groupId }, { startsOn: calendar.firstOfMonth(-4) });
  scene.account(omar, "omar.haddad");

  const tanaka = scene.household({
    key: "tanaka",
    product: "network",
    zip: "94618",
    since: calendar.newYear(-1),
    community: "japanese",
    familyName: "Tanaka",
  });
  const yuki = scene.member(tanaka, {
    givenName: "Yuki",
    born: calendar.born(44, 19),
    sex: "FEMALE",
    language: "en",
    email: "yuki.tanaka@example.com",
  });
  scene.pcp(yuki);
  scene.spent(yuki, { deductible: 5_800, outOfPocket: 9_310 });
  const kenta = scene.member(tanaka, {
    givenName: "Kenta",
    relationship: "SPOUSE",
    born: calendar.born(46, 111),
    sex: "MALE",
  });
  scene.pcp(kenta);
  scene.spent(kenta, { deductible: 1_240, outOfPocket: 1_385 });
  scene.account(yuki, "yuki.tanaka");

  const greer = scene.household({
    key: "greer",
    product: "group",
    zip: "94596",
    since: calendar.newYear(-5),
    community: "european",
    familyName: "Greer",
  });
  const robert = scene.member(greer, {
    givenName: "Robert",
    born: calendar.born(61, 8),
    sex: "MALE",
    language: "en",
    email: "robert.greer@example.com",
  });
  const pcp = scene.pcp(robert);
  scene.spent(robert, { deductible: 1_500, outOfPocket: 6_500 });
  scene.account(robert, "robert.greer");
  scene
    .refer(robert, pcp, complaints.heartFailure, "own group")
    .submitted(70)
    .received(70)
    .approved(68, 365)
    .scheduled(67, -85)
    .visited(60)
    .visited(20);
}
