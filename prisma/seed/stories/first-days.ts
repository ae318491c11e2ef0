import type { Scene } from "../members/scene";

/** People whose coverage has just begun, or will. */
export function tellFirstDays(scene: Scene): void {
  const { calendar } = scene;
  const ago = (days: number) => calendar.fromToday(-days);

  const quintero = scene.household({
    key: "quintero",
    product: "staff",
    zip: "94601",
    since: ago(12),
    community: "hispanic",
    familyName: "Quintero",
  });
  const ana = scene.member(quintero, {
    givenName: "Ana",
    born: calendar.born(34, 80),
    sex: "FEMALE",
    language: "es",
    email: "ana.quintero@example.com",
  });
  scene.account(ana, "ana.quintero");

  const hollis = scene.household({
    key: "hollis",
    product: "network",
    zip: "94509",
    since: ago(5),
    community: "african_american",
    familyName: "Hollis",
  });
  const marcus = scene.member(hollis, {
    givenName: "Marcus",
    born: calendar.born(41, 200),
    sex: "MALE",
    language: "en",
    email: "marcus.hollis@example.com",
    workZip: "94105",
  });
  scene.account(marcus, "marcus.hollis");

  const tsang = scene.household({
    key: "tsang",
    product: "ipa",
    zip: "94122",
    since: calendar.firstOfMonth(1),
    community: "chinese",
    familyName: "Tsang",
  });
  const mei = scene.member(tsang, {
    givenName: "Mei",
    born: calendar.born(29, 14),
    sex: "FEMALE",
    language: "zh",
    email: "mei.tsang@example.com",
  });
  scene.account(mei, "mei.tsang");

  const okafor = scene.household({
    key: "okafor",
    product: "group",
    zip: "94538",
    since: calendar.newYear(-2),
    community: "african",
    familyName: "Okafor",
  });
  const grace = scene.member(okafor, {
    givenName: "Grace",
    born: calendar.born(33, 41),
    sex: "FEMALE",
    language: "en",
    email: "grace.okafor@example.com",
  });
  scene.pcp(grace);
  const chidi = scene.member(okafor, {
    givenName: "Chidi",
    relationship: "SPOUSE",
    born: calendar.born(36, 90),
    sex: "MALE",
  });
  scene.pcp(chidi);
  scene.member(okafor, {
    givenName: "Adaeze",
    born: ago(9),
    sex: "FEMALE",
    mother: grace,
    spans: [{ startsOn: ago(9) }],
  });
  scene.account(grace, "grace.okafor");
}
