/** Public agencies that a member may turn to; real numbers, the same for every plan. */
export const agencies = {
  /** California Department of Managed Health Care, its Help Center (H&S 1368.02(b)). */
  dmhc: {
    phone: "1-888-466-2219",
    tdd: "1-877-688-9891",
    site: { label: "www.dmhc.ca.gov", href: "https://www.dmhc.ca.gov" },
  },
  /** Office for Civil Rights of the federal health department (45 CFR 92). */
  civilRights: {
    phone: "1-800-368-1019",
    tdd: "1-800-537-7697",
    site: { label: "ocrportal.hhs.gov", href: "https://ocrportal.hhs.gov" },
  },
} as const;
