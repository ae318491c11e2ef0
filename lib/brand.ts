/**
 * Everything that makes the portal this plan's: change it here and nowhere else. The plan is
 * invented; so are its address and numbers (555-01xx is kept free for fiction, `.example` too).
 * Any accent colour will do: `lib/theme/accent.ts` derives shades that can be read.
 */
export const brand = {
  name: "Curlew Health Plan",
  shortName: "Curlew",
  accent: "#6a2a5b",
  webAddress: "curlewhealth.example",
  memberServices: { phone: "5105550142", tty: "711" },
  nurseLine: { phone: "5105550114" },
  grievances: { phone: "5105550167", fax: "5105550168", email: "grievances@curlewhealth.example" },
  /** Where a directions link leads; {lat} and {lng} stand for the place, in degrees. */
  directions: "https://www.openstreetmap.org/directions?to={lat}%2C{lng}",
  mailingAddress: {
    lines: ["Curlew Health Plan", "100 Curlew Way", "Oakland, CA 94600"],
  },
} as const;
