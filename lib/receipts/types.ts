/**
 * The network answer that a receipt keeps: what the directory said of one listing on one day. It
 * names the product asked for and no person who asked. Dates and instants are ISO.
 */
export type NetworkAnswer = {
  version: 1;
  id: string;
  issuedAt: string;
  keepUntil: string;
  plan: string;
  /** The day for which it holds: today, or the first day of coverage where that lies ahead. */
  day: string;
  /** LISTED where no product was named: the networks say in which it is. */
  answer: "IN_NETWORK" | "NOT_IN_NETWORK" | "LISTED";
  product: { code: string; name: string } | null;
  provider: {
    roleId: string;
    npi: string | null;
    name: string;
    specialty: { code: string; display: string };
    address: string;
    city: string;
    state: string;
    zip: string;
    phone: string | null;
  };
  /** The participations that the answer rests on. */
  networks: { network: string; group: string; accepting: string; endsOn: string | null }[];
  verifiedOn: string | null;
  verifiedBy: string | null;
};

/**
 * NOT_COVERED: the answer to this reader is about their coverage, not about the network. CHANGED:
 * somebody else is signed in than when the page was shown, or another product counts.
 */
export type KeepRefusal = "TOO_MANY" | "NOT_COVERED" | "CHANGED";

/** ALTERED: a forgery, or what was signed was changed. */
export type ReceiptCheck =
  | { ok: true; answer: NetworkAnswer; keyId: string }
  | { ok: false; reason: "NOT_A_CODE" | "UNKNOWN_KEY" | "ALTERED" };
