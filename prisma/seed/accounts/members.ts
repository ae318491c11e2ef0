/** Why somebody would want to sign in as this member, by username. */
export const aboutMembers = {
  "ana.quintero": "Staff product, covered since 12 days, no PCP yet; reads Spanish",
  "marcus.hollis":
    "Network product, covered since 5 days, no PCP yet; lives in Antioch, works in San Francisco",
  "mei.tsang": "IPA product, coverage begins next month; no PCP yet",
  "grace.okafor": "Group product, mother of a newborn of 9 days without a PCP",
  "daniel.kowalski": "IPA product, a change of PCP is pending for next month",
  "priya.raman": "Network product, her PCP's contract ends within months; open referrals",
  "tomas.villanueva": "Staff product, his PCP left 40 days ago and he has chosen no other",
  "linh.pham": "IPA product, parent of a child of 7 and a teenager; reads Vietnamese",
  "bao.pham": "A teenager of 15 with an account of his own",
  "elena.duarte":
    "Network product, mother of an adult dependant whose health is private; reads Spanish",
  "sofia.duarte": "An adult dependant of 22 with a referral that her mother must not see",
  "tali.weiss": "A spouse who is written to at an address of her own",
  "victor.sandoval": "Network product, suspended: premiums unpaid; reads Spanish",
  "hannah.lindqvist": "Group product, coverage ended; sees her history",
  "omar.haddad": "Staff product, reinstated after a gap of two months",
  "yuki.tanaka": "Network product, deductible met, $490 short of the out-of-pocket maximum",
  "robert.greer": "Group product, out-of-pocket maximum met; a standing referral",
  "carmen.ortega":
    "Network product, referrals requested, sent, under review and waiting for information; reads Spanish",
  "james.sinclair":
    "IPA product, referrals approved with visits left, used up, expired and closed; a case about a wrong answer of the directory is open, another was decided",
  "fatima.karimi": "Group product, a denial that can be appealed and a modified approval",
  "samuel.osei": "Staff product, referrals declined, cancelled, not needed and replaced",
  "nora.castellano":
    "IPA product, a standing referral, an urgent one, a second opinion and one outside the group",
  "renee.laurent":
    "IPA product, a change into another IPA is pending; two referrals are asked for again there",
  "noah.bergstrom": "Group product, about to grow out of his pediatrician’s ages",
  "irene.castillo":
    "Group product, covered since 20 days: may ask for continuity of care; reads Spanish",
  "duc.tran": "IPA product, the plan chose his PCP 3 days ago; reads Vietnamese",
  "luis.barajas":
    "Network product, hurt at work, and an exception asked for outside the network; reads Spanish",
} as const;
