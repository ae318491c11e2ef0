import type { Scene } from "../members/scene";
import { complaints } from "../referrals/complaints";

/** Who may see whom: children, teenagers, adult dependants, and people who keep apart. */
export function tellFamilies(scene: Scene): void {
  tellPhams(scene);
  tellDuartes(scene);
  tellWeisses(scene);
  tellTwins(scene);
  tellNamesakes(scene);
}

/** A family with a child, a teenager with an account of his own, and a PCP for each. */
function tellPhams(scene: Scene): void {
  const { calendar } = scene;
  const pham = scene.household({
    key: "pham",
    product: "ipa",
    zip: "95122",
    since: calendar.newYear(-3),
    community: "vietnamese",
    familyName: "Phạm",
  });
  const linh = scene.member(pham, {
    givenName: "Linh",
    middleName: "Thị",
    born: calendar.born(42, 120),
    sex: "FEMALE",
    language: "vi",
    email: "linh.pham@example.com",
  });
  const mother = scene.pcp(linh);
  const quang = scene.member(pham, {
    givenName: "Quang",
    relationship: "SPOUSE",
    born: calendar.born(45, 33),
    sex: "MALE",
  });
  scene.pcp(quang);
  const bao = scene.member(pham, {
    givenName: "Bảo",
    born: calendar.born(15, 60),
    sex: "MALE",
    language: "en",
    email: "bao.pham@example.com",
    mother: linh,
  });
  const teenager = scene.pcp(bao);
  const my = scene.member(pham, {
    givenName: "My",
    born: calendar.born(7, 150),
    sex: "FEMALE",
    mother: linh,
  });
  const child = scene.pcp(my);
  scene.account(linh, "linh.pham");
  scene.account(bao, "bao.pham");
  scene.refer(linh, mother, complaints.headache, "own group").requested(3).submitted(2).received(2);
  scene
    .refer(my, child, complaints.asthma, "own group")
    .requested(22)
    .submitted(21)
    .received(21)
    .approved(18)
    .scheduled(16, 9);
  scene
    .refer(bao, teenager, complaints.knee, "own group")
    .requested(12)
    .submitted(11)
    .received(11)
    .approved(8);
}

/** A grown-up daughter who lives far away and is private from her mother. */
function tellDuartes(scene: Scene): void {
  const { calendar } = scene;
  const duarte = scene.household({
    key: "duarte",
    product: "network",
    zip: "94806",
    since: calendar.newYear(-4),
    community: "hispanic",
    familyName: "Duarte",
  });
  const elena = scene.member(duarte, {
    givenName: "Elena",
    born: calendar.born(51, 20),
    sex: "FEMALE",
    language: "es",
    email: "elena.duarte@example.com",
  });
  scene.pcp(elena);
  const sofia = scene.member(duarte, {
    givenName: "Sofía",
    born: calendar.born(22, 77),
    sex: "FEMALE",
    language: "en",
    email: "sofia.duarte@example.com",
    mother: elena,
  });
  const pcp = scene.pcp(sofia);
  scene.account(elena, "elena.duarte");
  scene.account(sofia, "sofia.duarte");
  scene
    .refer(sofia, pcp, complaints.headache, "own group")
    .requested(30)
    .submitted(29)
    .received(29)
    .approved(25)
    .scheduled(24, -20)
    .visited(14);
}

/** Someone who asked to be written to apart from the household. */
function tellWeisses(scene: Scene): void {
  const { calendar } = scene;
  const weiss = scene.household({
    key: "weiss",
    product: "staff",
    zip: "94611",
    since: calendar.newYear(-2),
    community: "jewish",
    familyName: "Weiss",
  });
  const gideon = scene.member(weiss, {
    givenName: "Gideon",
    born: calendar.born(44, 5),
    sex: "MALE",
  });
  scene.pcp(gideon);
  const tali = scene.member(weiss, {
    givenName: "Tali",
    relationship: "SPOUSE",
    born: calendar.born(41, 210),
    sex: "FEMALE",
    language: "en",
    email: "tali.w@example.net",
    phone: "4155552207",
    confidential: true,
  });
  const pcp = scene.pcp(tali);
  scene.account(tali, "tali.weiss");
  scene.refer(tali, pcp, complaints.joints, "own group").submitted(9).received(9).approved(7, 180);
}

/** Twins, whom name and birth date alone hardly tell apart, and a brother who stays covered. */
function tellTwins(scene: Scene): void {
  const { calendar } = scene;
  const lal = scene.household({
    key: "lal",
    product: "group",
    zip: "94087",
    since: calendar.newYear(-5),
    community: "indian",
    familyName: "Lal",
  });
  const meera = scene.member(lal, {
    givenName: "Meera",
    born: calendar.born(54, 3),
    sex: "FEMALE",
  });
  scene.pcp(meera);
  for (const givenName of ["Anil", "Anita"]) {
    const twin = scene.member(lal, {
      givenName,
      born: calendar.born(10, 44),
      sex: givenName === "Anil" ? "MALE" : "FEMALE",
      mother: meera,
    });
    scene.pcp(twin);
  }
  const rohan = scene.member(lal, {
    givenName: "Rohan",
    born: calendar.born(28, 100),
    sex: "MALE",
    handicapped: true,
    mother: meera,
  });
  scene.pcp(rohan);
}

/** Two people of one name and one birthday, who are not related. */
function tellNamesakes(scene: Scene): void {
  const { calendar } = scene;
  for (const [key, zip] of [
    ["namesake one", "95111"],
    ["namesake two", "94541"],
  ] as const) {
    const household = scene.household({
      key,
      product: "ipa",
      zip,
      since: calendar.newYear(-1),
      community: "vietnamese",
      familyName: "Nguyen",
    });
    const member = scene.member(household, {
      givenName: "Minh",
      born: calendar.born(38, 64),
      sex: "MALE",
      language: "en",
    });
    scene.pcp(member);
  }
}
