import { specialtyName } from "./specialty-names";

/** The specialty that a board's certificate is in, by the board's own name for it. */
const specialtyOf: Record<string, string> = {
  "Family Medicine": "207Q00000X",
  "Internal Medicine": "207R00000X",
  Pediatrics: "208000000X",
  "Family Nurse Practitioner": "363LF0000X",
  "Pediatric Nurse Practitioner": "363LP0200X",
  "Geriatric Medicine": "207QG0300X",
  "Adolescent Medicine": "2080A0000X",
  "Obstetrics and Gynecology": "207V00000X",
  Dermatology: "207N00000X",
  "Cardiovascular Disease": "207RC0000X",
  "Clinical Cardiac Electrophysiology": "207RC0001X",
  "Interventional Cardiology": "207RI0011X",
  Gastroenterology: "207RG0100X",
  "Transplant Hepatology": "207RI0008X",
  "Endocrinology, Diabetes and Metabolism": "207RE0101X",
  "Pulmonary Disease": "207RP1001X",
  "Sleep Medicine": "207RS0012X",
  Nephrology: "207RN0300X",
  Rheumatology: "207RR0500X",
  "Radiation Oncology": "2085R0001X",
  "Infectious Disease": "207RI0200X",
  "Hospice and Palliative Medicine": "207RH0002X",
  Neurology: "2084N0400X",
  "Allergy and Immunology": "207K00000X",
  "Physical Medicine and Rehabilitation": "208100000X",
  "Pain Medicine": "208VP0000X",
  "Clinical Genetics and Genomics": "207SG0201X",
  "Pediatric Cardiology": "2080P0202X",
  "Pediatric Gastroenterology": "2080P0206X",
  "Pediatric Endocrinology": "2080P0205X",
  "Child Neurology": "2084N0402X",
  "Developmental-Behavioral Pediatrics": "2080P0006X",
  "Maternal-Fetal Medicine": "207VM0101X",
  "Reproductive Endocrinology and Infertility": "207VE0102X",
  "Gynecologic Oncology": "207VX0201X",
  "Orthopaedic Surgery": "207X00000X",
  "Orthopaedic Sports Medicine": "207XX0005X",
  "Surgery of the Hand": "207XS0106X",
  Surgery: "208600000X",
  "Vascular Surgery": "2086S0129X",
  "Colon and Rectal Surgery": "208C00000X",
  "Thoracic and Cardiac Surgery": "208G00000X",
  "Plastic Surgery": "208200000X",
  "Neurological Surgery": "207T00000X",
  "Otolaryngology - Head and Neck Surgery": "207Y00000X",
  Ophthalmology: "207W00000X",
  Urology: "208800000X",
  "Foot Surgery": "213ES0103X",
  Psychiatry: "2084P0800X",
  "Child and Adolescent Psychiatry": "2084P0804X",
  "Psychiatric-Mental Health Nurse Practitioner": "363LP0808X",
};

/** Certificates that are in less, or in other words, than a specialty of the directory. */
const ownNames: Record<string, { es: string; vi: string }> = {
  "Addiction Medicine": { es: "Medicina de adicciones", vi: "Điều trị nghiện" },
  "Medical Oncology": { es: "Oncología médica", vi: "Nội khoa ung thư" },
  "Nurse-Midwifery": { es: "Enfermería obstétrica (partería)", vi: "Điều dưỡng hộ sinh" },
};

/**
 * What a board certified somebody in, in the reader's language: in English as the board calls it,
 * and as it is where the portal has no words for it.
 */
export function boardName(board: string, locale: "en" | "es" | "vi"): string {
  if (locale === "en") return board;
  const code = specialtyOf[board];
  return ownNames[board]?.[locale] ?? (code ? specialtyName(code, locale, board) : board);
}
