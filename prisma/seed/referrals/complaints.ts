import type { ReferralRow } from "../tables";

/** Why somebody needs a specialist: in their own words, as the PCP puts it, and for how long. */
export interface Complaint {
  specialty: string;
  words: string;
  diagnosis: string;
  units: number;
  kind: ReferralRow["kind"];
  /** For whom it makes sense. */
  minAge?: number;
  maxAge?: number;
}

export const complaints = {
  rash: {
    specialty: "207N00000X",
    words:
      "I have had an itchy rash on both arms for six weeks. The cream from the drugstore did nothing.",
    diagnosis: "Chronic eczematous dermatitis of both forearms, not improved by hydrocortisone 1 %",
    units: 3,
    kind: "CONSULTATION_AND_TREATMENT",
  },
  mole: {
    specialty: "207N00000X",
    words: "A mole on my back has grown and changed color this year.",
    diagnosis: "Changing pigmented lesion of the upper back, 8 mm, irregular border",
    units: 2,
    kind: "CONSULTATION",
  },
  chestPain: {
    specialty: "207RC0000X",
    words: "I get a tight feeling in my chest when I walk uphill.",
    diagnosis: "Exertional chest tightness, hypertension, family history of coronary disease",
    units: 2,
    kind: "CONSULTATION",
    minAge: 18,
  },
  heartFailure: {
    specialty: "207RC0000X",
    words: "I need to keep seeing my heart doctor every two months.",
    diagnosis: "Chronic heart failure with reduced ejection fraction, stable on treatment",
    units: 6,
    kind: "STANDING",
    minAge: 18,
  },
  knee: {
    specialty: "207X00000X",
    words: "My right knee swells after every walk and sometimes locks.",
    diagnosis: "Suspected tear of the medial meniscus, right knee",
    units: 3,
    kind: "CONSULTATION_AND_TREATMENT",
    minAge: 12,
  },
  kneeSurgery: {
    specialty: "207X00000X",
    words: "The surgeon wants to repair the meniscus of my right knee.",
    diagnosis: "Tear of the medial meniscus, right knee, confirmed by MRI",
    units: 1,
    kind: "PROCEDURE",
    minAge: 12,
  },
  backStrain: {
    specialty: "208100000X",
    words: "I hurt my lower back lifting boxes in the warehouse at work.",
    diagnosis: "Acute lumbar strain after lifting",
    units: 4,
    kind: "CONSULTATION_AND_TREATMENT",
    minAge: 16,
  },
  heartburn: {
    specialty: "207RG0100X",
    words: "Heartburn wakes me at night although I take the tablets.",
    diagnosis: "Gastroesophageal reflux not controlled by omeprazole for eight weeks",
    units: 2,
    kind: "CONSULTATION",
    minAge: 18,
  },
  colonoscopy: {
    specialty: "207RG0100X",
    words: "I turned 45 and my doctor says it is time for a colonoscopy.",
    diagnosis: "Screening for colorectal cancer, average risk",
    units: 1,
    kind: "PROCEDURE",
    minAge: 45,
  },
  diabetes: {
    specialty: "207RE0101X",
    words: "My blood sugar is still high and I would like to see a diabetes specialist.",
    diagnosis: "Type 2 diabetes, hemoglobin A1c 9.4 % on two medicines",
    units: 4,
    kind: "CONSULTATION_AND_TREATMENT",
    minAge: 18,
  },
  headache: {
    specialty: "2084N0400X",
    words: "I have bad headaches three times a week and light hurts my eyes.",
    diagnosis: "Migraine without aura, twelve days a month, first preventive medicine failed",
    units: 3,
    kind: "CONSULTATION_AND_TREATMENT",
    minAge: 16,
  },
  joints: {
    specialty: "207RR0500X",
    words: "My fingers are stiff for an hour each morning and two of them are swollen.",
    diagnosis: "Symmetric polyarthritis, anti-CCP positive",
    units: 6,
    kind: "STANDING",
    minAge: 18,
  },
  sinuses: {
    specialty: "207Y00000X",
    words: "My nose is always blocked and I keep getting sinus infections.",
    diagnosis: "Chronic rhinosinusitis, four courses of antibiotics within a year",
    units: 2,
    kind: "CONSULTATION",
  },
  kidneyStone: {
    specialty: "208800000X",
    words: "I had a kidney stone twice this year.",
    diagnosis: "Recurrent nephrolithiasis, 6 mm stone in the left ureter",
    units: 3,
    kind: "CONSULTATION_AND_TREATMENT",
    minAge: 18,
  },
  gallstones: {
    specialty: "208600000X",
    words: "I get pain under my ribs after meals. The ultrasound showed gallstones.",
    diagnosis: "Symptomatic cholelithiasis",
    units: 2,
    kind: "PROCEDURE",
    minAge: 18,
  },
  asthma: {
    specialty: "207K00000X",
    words: "My child wheezes every spring and the inhaler is not enough.",
    diagnosis: "Allergic asthma, step-up of treatment needed",
    units: 3,
    kind: "CONSULTATION_AND_TREATMENT",
    maxAge: 17,
  },
  shoulder: {
    specialty: "225100000X",
    words: "I cannot lift my arm above my shoulder.",
    diagnosis: "Rotator cuff tendinopathy, left shoulder",
    units: 8,
    kind: "CONSULTATION_AND_TREATMENT",
    minAge: 16,
  },
  cataract: {
    specialty: "207W00000X",
    words: "Everything looks foggy, most of all when I drive at night.",
    diagnosis: "Cataract of both eyes, vision 20/60",
    units: 2,
    kind: "CONSULTATION",
    minAge: 40,
  },
  breath: {
    specialty: "207RP1001X",
    words: "I run out of breath on the stairs and cough every morning.",
    diagnosis: "Suspected chronic obstructive pulmonary disease, spirometry pending",
    units: 2,
    kind: "CONSULTATION",
    minAge: 30,
  },
  foot: {
    specialty: "213ES0103X",
    words: "My heel hurts with the first steps every morning.",
    diagnosis: "Plantar fasciitis, six months, no relief from inserts",
    units: 3,
    kind: "CONSULTATION_AND_TREATMENT",
    minAge: 16,
  },
} satisfies Record<string, Complaint>;

export const allComplaints: Complaint[] = Object.values(complaints);

/** Reasons for less than was asked, with the criterion that they rest on. */
export const adverse = {
  physiotherapyFirst: {
    reason:
      "Six weeks of physical therapy come before a consultation for this problem, and the request does not show that they were tried.",
    criterion: "Musculoskeletal care guideline 4.2: conservative treatment first",
  },
  fewerVisits: {
    reason:
      "Two visits are approved now. More can be approved when the specialist reports how the treatment works.",
    criterion: "Outpatient therapy guideline 2.1: review after the first visits",
  },
  notMedical: {
    reason:
      "The change was asked for because of how it looks. Your coverage pays for this treatment only where it is needed for your health.",
    criterion: "Evidence of coverage, section 7.3: cosmetic services",
  },
  inGroup: {
    reason:
      "Your medical group has three specialists for this problem with appointments within ten business days, so care outside of the group is not needed.",
    criterion: "Access standard 1.4: timely care within the group",
  },
};
