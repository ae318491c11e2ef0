// The sources write in capitals; people read "Alta Bates Summit Medical Center".

/** Hospitals whose names the source cuts short or writes as no one would, by CMS number. */
const knownNames: Record<string, string> = {
  "050002": "St. Rose Hospital",
  "050007": "Mills-Peninsula Medical Center",
  "050008": "California Pacific Medical Center, Davies Campus",
  "050047": "California Pacific Medical Center, Van Ness Campus",
  "050055": "California Pacific Medical Center, Mission Bernal Campus",
  "050070": "Kaiser Foundation Hospital, South San Francisco",
  "050071": "Kaiser Foundation Hospital, Santa Clara",
  "050072": "Kaiser Foundation Hospital, Walnut Creek",
  "050075": "Kaiser Foundation Hospital, Oakland and Richmond",
  "050076": "Kaiser Foundation Hospital, San Francisco",
  "050180": "John Muir Medical Center, Walnut Creek",
  "050228": "Zuckerberg San Francisco General Hospital and Trauma Center",
  "050305": "Alta Bates Summit Medical Center, Alta Bates Campus",
  "050289": "AHMC Seton Medical Center",
  "050454": "UCSF Medical Center",
  "050457": "St. Mary's Medical Center",
  "050496": "John Muir Medical Center, Concord",
  "050512": "Kaiser Foundation Hospital, Fremont",
  "050541": "Kaiser Foundation Hospital, Redwood City",
  "050604": "Kaiser Foundation Hospital, San Jose",
  "050760": "Kaiser Foundation Hospital, Antioch",
  "050777": "Kaiser Foundation Hospital, San Leandro",
  "053301": "UCSF Benioff Children's Hospital Oakland",
  "053305": "Lucile Salter Packard Children's Hospital at Stanford",
  "054089": "Jewish Home and Rehab Center",
  "054110": "BHC Fremont Hospital",
  "054150": "Kaiser Permanente Psychiatric Health Facility, Santa Clara",
  "05031F": "Palo Alto VA Medical Center",
  "05130F": "San Francisco VA Medical Center",
};

const legalForm =
  /[, ]+(INC(ORPORATED)?|LLC|L\.L\.C|LP|L\.P|LLP|LTD|CORP(ORATION)?|PC|A (PROFESSIONAL |MEDICAL |CALIFORNIA )*(CORPORATION|CORP|PARTNERSHIP))\.?$/i;

const capitals = new Set(
  "ADA AHMC AJ ANX ASC ASJK BMA CPMC DVA ENT ESRD GI II III IV NE OB OB/GYN RAI SE UCSF US USA USC VA VNA".split(
    " ",
  ),
);
/** "TLC", "P.S.M.R.C": no vowel, or a point after each letter. */
const abbreviation = /^([B-DF-HJ-NP-TV-XZ]{2,5}|([A-Z]\.)+[A-Z]?)$/;
const small = new Set("a an and at by de for in of on or the to with".split(" "));
const spelled: Record<string, string> = {
  BHC: "BHC",
  CTR: "Center",
  CTRS: "Centers",
  DAVITA: "DaVita",
  HOSP: "Hospital",
  HLTH: "Health",
  HSP: "Hospital",
  HLTHCARE: "Healthcare",
  MCCLURE: "McClure",
  MCLAREN: "McLaren",
  MED: "Medical",
  REHAB: "Rehab",
  MT: "Mt.",
  SRVCS: "Services",
  SVCS: "Services",
  ST: "St.",
};

/** A facility's name as its sign would have it, without its legal form. */
export function titleCaseFacility(name: string, ccn: string): string {
  const known = knownNames[ccn];
  if (known) return known;
  let rest = name.trim().replace(/\s+/g, " ").replace(/\s*-\s+|\s+-\s*/g, " - ");
  while (legalForm.test(rest)) rest = rest.replace(legalForm, "");
  return titled(rest.replace(/^THE /, "").replace(/[\s,.&-]+$/, ""));
}

const streetWords: Record<string, string> = {
  AV: "Avenue",
  AVE: "Avenue",
  BLDG: "Building",
  BLVD: "Boulevard",
  BVLD: "Boulevard",
  CIR: "Circle",
  CT: "Court",
  DR: "Drive",
  EXPY: "Expressway",
  FL: "Floor",
  HWY: "Highway",
  LN: "Lane",
  PKWY: "Parkway",
  PL: "Place",
  RD: "Road",
  RM: "Room",
  SQ: "Square",
  ST: "Street",
  STE: "Suite",
  TER: "Terrace",
};
const direction = new Set(["N", "S", "E", "W", "NE", "NW", "SE", "SW"]);

export function titleCaseAddress(address: string): string {
  const words = address.trim().replace(/\s+/g, " ").replace(/\.(?= |,|$)/g, "").split(" ");
  return words
    .map((word, at) => {
      const [, bare = "", tail = ""] = /^(.*?)(,*)$/.exec(word) ?? [];
      const upper = bare.toUpperCase();
      if (upper === "ST" && at <= 1) return `St.${tail}`;
      if (direction.has(upper)) return upper + tail;
      // A single letter or a letter with digits is a suite, not a word.
      if (/^#?[A-Z]$/.test(upper) || (/\d/.test(upper) && !/^\d+(ST|ND|RD|TH)$/.test(upper)))
        return upper + tail;
      if (/^\d/.test(upper)) return bare.toLowerCase() + tail;
      return (streetWords[upper] ?? titled(bare)) + tail;
    })
    .join(" ");
}

export function titleCaseCity(city: string): string {
  return titled(city.trim());
}

function titled(text: string): string {
  return text
    .split(" ")
    .map((word, at) => {
      const [, open = "", bare = "", tail = ""] = /^([("#]*)(.*?)([)",;:.]*)$/.exec(word) ?? [];
      const upper = bare.toUpperCase();
      if (spelled[upper]) return open + spelled[upper] + tail.replace(/^\./, "");
      if (capitals.has(upper) || abbreviation.test(upper)) return open + upper + tail;
      if (at > 0 && small.has(bare.toLowerCase())) return open + bare.toLowerCase() + tail;
      return open + bare.toLowerCase().replace(/(^|[-/&.])(\p{L})/gu, (_, b, l) => b + l.toUpperCase()) + tail;
    })
    .join(" ")
    .replace(/\bMc([a-z])/g, (_, l) => `Mc${l.toUpperCase()}`)
    .replace(/\bMacarthur\b/g, "MacArthur")
    .replace(/\bOconnor\b/g, "O'Connor");
}
