import { element } from "@/lib/exchange/x12/element";
import type { Segment } from "@/lib/exchange/x12/types";
import type { FieldReader } from "./fields";

/** PER qualifiers of telephones, the one most the person's own first. */
const telephones = ["CP", "HP", "TE", "AP", "WP"];

/** The e-mail address and the telephone number in E.164 that the PER segments name. */
export function readContact(
  segments: readonly Segment[],
  read: FieldReader,
): { email?: string; phone?: string } {
  let email: string | undefined;
  let phone: string | undefined;
  let rank = telephones.length;
  for (const segment of segments.filter(({ id }) => id === "PER")) {
    for (const place of [3, 5, 7]) {
      const qualifier = element(segment, place);
      const telephone = telephones.indexOf(qualifier);
      if (qualifier === "EM") email ??= readEmail(segment, place + 1, read);
      else if (telephone !== -1 && telephone < rank) {
        const number = readPhone(segment, place + 1, read);
        if (number === undefined) continue;
        phone = number;
        rank = telephone;
      }
    }
  }
  return { email, phone };
}

function readEmail(segment: Segment, place: number, read: FieldReader): string | undefined {
  const email = read.text(segment, place, 254);
  if (email === undefined || /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)) return email;
  read.complain(segment, "EMAIL_INVALID");
  return undefined;
}

/** Ten digits of the North American plan, with or without the country's 1. */
function readPhone(segment: Segment, place: number, read: FieldReader): string | undefined {
  const sent = element(segment, place);
  if (sent === "") return undefined;
  const digits = sent.replace(/[\s().+-]/g, "").replace(/^1(?=\d{10}$)/, "");
  if (/^[2-9]\d{2}[2-9]\d{6}$/.test(digits)) return `+1${digits}`;
  read.complain(segment, "PHONE_INVALID");
  return undefined;
}
