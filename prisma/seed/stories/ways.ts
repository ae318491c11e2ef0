import { Temporal } from "temporal-polyfill";
import { ageOn } from "@/lib/members/rules/age";
import type { Resident } from "../members/household";
import type { Scene } from "../members/scene";
import { adverse, allComplaints, type Complaint } from "../referrals/complaints";
import type { ReferralStory } from "../referrals/filing";
import type { PcpAssignmentRow } from "../tables";

const approvedRecently = (story: ReferralStory) =>
  story.requested(16).submitted(15).received(15).approved(12);

/** Every way that a referral can take. */
export const ways = {
  requested: (story: ReferralStory) => story.requested(2),
  submitted: (story: ReferralStory) => story.requested(3).submitted(1),
  pending: (story: ReferralStory) => story.requested(6).submitted(4).received(3),
  late: (story: ReferralStory) => story.requested(14).submitted(12).received(11),
  needsInformation: (story: ReferralStory) =>
    story
      .requested(8)
      .submitted(6)
      .received(6)
      .asked(3, "Please send the notes of the last two visits and what was tried so far."),
  approved: approvedRecently,
  begun: (story: ReferralStory) => story.submitted(13).received(13).approved(10),
  scheduled: (story: ReferralStory) => approvedRecently(story).scheduled(10, 8),
  seen: (story: ReferralStory) =>
    story.requested(34).submitted(33).received(33).approved(30).scheduled(29, -30).visited(20),
  closed: (story: ReferralStory) =>
    story.requested(46).submitted(45).received(45).approved(42).visited(30).closed(26),
  modified: (story: ReferralStory) =>
    story
      .requested(13)
      .submitted(12)
      .received(12)
      .modified(8, 1, adverse.fewerVisits.reason, adverse.fewerVisits.criterion),
  denied: (story: ReferralStory) =>
    story
      .requested(15)
      .submitted(14)
      .received(14)
      .denied(10, adverse.physiotherapyFirst.reason, adverse.physiotherapyFirst.criterion),
  declined: (story: ReferralStory) =>
    story.requested(10).declined(8, "We would like to see you first. Please book a visit with us."),
  cancelled: (story: ReferralStory) => story.requested(9).submitted(8).cancelled(6),
  expired: (story: ReferralStory) =>
    story.requested(120).submitted(118).received(118).approved(114, 90),
  exhausted: (story: ReferralStory) => {
    const { units } = story.opening.complaint;
    let told = story.requested(66).submitted(65).received(65).approved(62, 120);
    for (let visit = 0; visit < units; visit++) told = told.visited(55 - visit * 5);
    return told;
  },
  abandoned: (story: ReferralStory) =>
    story
      .requested(30)
      .submitted(29)
      .received(29)
      .approved(26)
      .abandoned(12, "It got better by itself."),
} satisfies Record<string, (story: ReferralStory) => ReferralStory>;

export type Way = keyof typeof ways;

/** An ordinary referral to someone of the PCP's group, for something that fits the age. */
export function tellReferral(
  scene: Scene,
  resident: Resident,
  pcp: PcpAssignmentRow,
  way: Way,
): void {
  const birthDate = Temporal.PlainDate.from(resident.row.birthDate);
  const age = ageOn({ birthDate }, scene.calendar.today);
  const fits = (complaint: Complaint) =>
    age >= (complaint.minAge ?? 0) &&
    age <= (complaint.maxAge ?? 200) &&
    complaint.units <= 8 &&
    // Fewer visits than one there are none.
    (way !== "modified" || complaint.units > 1);
  const complaint = scene.random.pick(allComplaints.filter(fits));
  ways[way](scene.refer(resident, pcp, complaint, "own group"));
}
