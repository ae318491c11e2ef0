import { z } from "zod";
import { requiredText, uuid } from "@/lib/forms";
import type { NetworkAnswer } from "./types";

/** 16 random bytes in Base64url. */
export const receiptId = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

const productCode = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/i);

/**
 * The listing whose answer is kept, for whom or for which product it was asked, and to whom and for
 * which product the page gave it.
 */
export const keepForm = z.object({
  for: uuid.optional(),
  product: productCode.optional(),
  reader: uuid.optional(),
  covered: productCode.optional(),
});

/** What somebody pastes to have it checked: a code, a link, or a receipt's id. */
export const checkForm = z.object({ code: requiredText(6000) });

const text = z.string();

/** What a signed code must say to be a receipt of this portal. */
export const networkAnswer: z.ZodType<NetworkAnswer> = z.object({
  version: z.literal(1),
  id: receiptId,
  issuedAt: z.iso.datetime(),
  keepUntil: z.iso.date(),
  plan: text,
  day: z.iso.date(),
  answer: z.enum(["IN_NETWORK", "NOT_IN_NETWORK", "LISTED"]),
  product: z.object({ code: text, name: text }).nullable(),
  provider: z.object({
    roleId: z.guid(),
    npi: text.nullable(),
    name: text,
    specialty: z.object({ code: text, display: text }),
    address: text,
    city: text,
    state: text,
    zip: text,
    phone: text.nullable(),
  }),
  networks: z.array(
    z.object({ network: text, group: text, accepting: text, endsOn: z.iso.date().nullable() }),
  ),
  verifiedOn: z.iso.date().nullable(),
  verifiedBy: text.nullable(),
});
