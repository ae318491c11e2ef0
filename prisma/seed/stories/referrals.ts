import type { Resident } from "../members/household";
import type { Scene } from "../members/scene";
import type { Community } from "../people/communities";
import type { ProductCode } from "../plan/plan-rules";
import { adverse, complaints } from "../referrals/complaints";

/** Members whose referrals between them show every state. */
export function tellReferrals(scene: Scene): void {
  const { calendar } = scene;

  const someone = (
    givenName: string,
    familyName: string,
    more: {
      product: ProductCode;
      zip: string;
      age: number;
      sex: "FEMALE" | "MALE";
      community: Community;
      language?: string;
    },
  ): Resident => {
    const household = scene.household({
      key: familyName.toLowerCase(),
      product: more.product,
      zip: more.zip,
      since: calendar.newYear(-3),
      community: more.community,
      familyName,
    });
    return scene.member(household, {
      givenName,
      born: calendar.born(more.age, 45),
      sex: more.sex,
      language: more.language ?? "en",
      email: `${givenName}.${familyName}@example.com`
        .normalize("NFD")
        .replace(/[^\w.@]/g, "")
        .toLowerCase(),
    });
  };

  const carmen = someone("Carmen", "Ortega", {
    product: "network",
    zip: "94110",
    age: 52,
    sex: "FEMALE",
    community: "hispanic",
    language: "es",
  });
  const carmens = scene.pcp(carmen);
  scene.account(carmen, "carmen.ortega");
  scene.refer(carmen, carmens, complaints.mole, null).requested(1);
  scene.refer(carmen, carmens, complaints.foot, "own group").requested(4).submitted(2);
  scene
    .refer(carmen, carmens, complaints.diabetes, "own group")
    .requested(6)
    .submitted(5)
    .received(5);
  scene
    .refer(carmen, carmens, complaints.gallstones, "own group")
    .requested(9)
    .submitted(8)
    .received(8)
    .asked(5, "Please send the report of the ultrasound, with the date on which it was made.");

  const james = someone("James", "Sinclair", {
    product: "ipa",
    zip: "94702",
    age: 56,
    sex: "MALE",
    community: "european",
  });
  const jamess = scene.pcp(james);
  scene.account(james, "james.sinclair");
  scene
    .refer(james, jamess, complaints.rash, "own group")
    .requested(32)
    .submitted(31)
    .received(31)
    .approved(28)
    .scheduled(27, -25)
    .visited(17)
    .visited(6)
    .scheduled(5, 12);
  scene
    .refer(james, jamess, complaints.heartburn, "own group")
    .requested(62)
    .submitted(60)
    .received(60)
    .approved(57)
    .visited(45)
    .visited(30)
    .closed(28);
  scene
    .refer(james, jamess, complaints.cataract, "own group")
    .requested(130)
    .submitted(128)
    .received(128)
    .approved(124, 60);
  scene
    .refer(james, jamess, complaints.colonoscopy, "own group")
    .submitted(50)
    .received(50)
    .approved(47)
    .scheduled(46, -52)
    .visited(36)
    .closed(33);

  const fatima = someone("Fatima", "Karimi", {
    product: "group",
    zip: "94536",
    age: 43,
    sex: "FEMALE",
    community: "afghan",
  });
  const fatimas = scene.pcp(fatima);
  scene.account(fatima, "fatima.karimi");
  scene
    .refer(fatima, fatimas, complaints.kneeSurgery, "own group")
    .requested(16)
    .submitted(15)
    .received(15)
    .denied(11, adverse.physiotherapyFirst.reason, adverse.physiotherapyFirst.criterion);
  scene
    .refer(fatima, fatimas, complaints.shoulder, "own group")
    .requested(19)
    .submitted(18)
    .received(18)
    .modified(14, 4, adverse.fewerVisits.reason, adverse.fewerVisits.criterion);

  const samuel = someone("Samuel", "Osei", {
    product: "staff",
    zip: "94607",
    age: 35,
    sex: "MALE",
    community: "african",
  });
  const samuels = scene.pcp(samuel);
  scene.account(samuel, "samuel.osei");
  scene
    .refer(samuel, samuels, complaints.headache, null)
    .requested(14)
    .declined(
      12,
      "Let us try a preventive medicine for six weeks first. Please write to us if the headaches get worse.",
    );
  scene.refer(samuel, samuels, complaints.foot, null).requested(9).submitted(8).cancelled(7);
  scene
    .refer(samuel, samuels, complaints.cataract, null)
    .requested(11)
    .notRequired(10, "You may book an eye examination at any of our clinics without a referral.");
  const first = scene
    .refer(samuel, samuels, complaints.sinuses, "own group")
    .requested(40)
    .submitted(39)
    .received(39)
    .approved(35);
  const second = scene
    .refer(samuel, samuels, complaints.sinuses, "own group")
    .submitted(21)
    .received(21)
    .approved(19);
  first.replacedBy(18, second);

  const nora = someone("Nora", "Castellano", {
    product: "ipa",
    zip: "94402",
    age: 66,
    sex: "FEMALE",
    community: "european",
  });
  const noras = scene.pcp(nora);
  scene.account(nora, "nora.castellano");
  scene
    .refer(nora, noras, complaints.joints, "own group")
    .submitted(44)
    .received(44)
    .approved(42, 365)
    .scheduled(41, -46)
    .visited(31);
  scene
    .refer(nora, noras, complaints.chestPain, "own group", { urgency: "URGENT" })
    .requested(2)
    .submitted(2)
    .received(2)
    .approved(1)
    .scheduled(1, 2);
  scene
    .refer(nora, noras, complaints.cataract, "own group", { kind: "SECOND_OPINION" })
    .requested(8)
    .submitted(7)
    .received(6);
  scene
    .refer(nora, noras, complaints.breath, "other group", { kind: "OUT_OF_GROUP" })
    .requested(13)
    .submitted(12)
    .received(12)
    .denied(9, adverse.inGroup.reason, adverse.inGroup.criterion);

  const luis = someone("Luis", "Barajas", {
    product: "network",
    zip: "95116",
    age: 39,
    sex: "MALE",
    community: "hispanic",
    language: "es",
  });
  const luiss = scene.pcp(luis);
  scene.account(luis, "luis.barajas");
  scene
    .refer(luis, luiss, complaints.backStrain, "own group", { workRelated: true })
    .requested(7)
    .submitted(6)
    .received(6)
    .asked(4, "Has a claim been opened with the employer's workers' compensation insurer?")
    .answered(3, "Yes, ten days ago. The insurer has not answered yet.");
  scene
    .refer(luis, luiss, complaints.kidneyStone, "outside network", {
      kind: "OUT_OF_NETWORK_EXCEPTION",
    })
    .requested(6)
    .submitted(5)
    .received(4);
}
