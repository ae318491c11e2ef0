import "server-only";
import { cache } from "react";
import type { Temporal } from "temporal-polyfill";
import { findMemberScope, listMemberScopes } from "@/lib/auth/gate";
import type { AuthorizedMemberId, MemberScope, Subject } from "@/lib/auth/types";
import {
  findCoverageStart,
  findMemberLens,
  findProductLens,
  listAuthorizations,
} from "@/lib/circle/data/lens";
import { findProductPcp } from "@/lib/circle/data/product-pcps";
import type { CircleAuthorization, MemberLens } from "@/lib/circle/types";
import { today } from "@/lib/clock";

/** For whom answers are given, and what they may rest on. */
export type Reader = {
  /** The member whom the answers are about; null for somebody not signed in as one. */
  subject: Subject | null;
  /** The reader's own id, where the reader is a member. */
  ownId: AuthorizedMemberId<"PCP"> | null;
  /** Self and those of the household about whom the reader may ask. */
  people: readonly Subject[];
  lens: MemberLens | null;
  authorizations: readonly CircleAuthorization[];
  /** The person asked for is none about whom the reader may know; the answers are their own. */
  refused: boolean;
  /** There is no product with the code asked for. */
  productUnknown: boolean;
  /** The PCP asked for with a product is none of it. */
  pcpUnknown: boolean;
};

/**
 * Who reads, by the session, and for whom: a member of the household (`forId`), or, for somebody
 * who is no member, a product and perhaps a PCP of it (see `findProductPcp`). Authorizations are health: they are there only for a reader who may
 * see all referrals of the subject.
 */
export const loadReader = cache(
  async (
    forId: string | null,
    productCode: string | null,
    pcp: string | null = null,
  ): Promise<Reader> => {
    const scopes = await listMemberScopes("PCP");
    const own = scopes[0];
    if (!own) return readerOfProduct(productCode, pcp);

    const wanted = forId === null ? own : scopes.find(({ subject }) => subject.id === forId);
    // Asked for by name at the gate, so that a guessed id leaves its trace.
    if (!wanted) await findMemberScope("PCP", forId ?? undefined);
    const scope = wanted ?? own;
    const lens = await lensOfToday(scope, today());
    return {
      subject: scope.subject,
      ownId: own.memberId,
      people: scopes.map(({ subject }) => subject),
      lens,
      authorizations: await authorizationsOf(scope, lens.date),
      refused: !wanted,
      productUnknown: false,
      pcpUnknown: false,
    };
  },
);

async function readerOfProduct(code: string | null, reference: string | null): Promise<Reader> {
  const product = code === null ? null : await findProductLens(code, today());
  const pcp =
    product?.product && reference !== null
      ? await findProductPcp(product.product.id, reference, product.date)
      : null;
  const lens = product && { ...product, ...pcp };
  return {
    subject: null,
    ownId: null,
    people: [],
    lens,
    authorizations: [],
    refused: false,
    productUnknown: code !== null && lens === null,
    pcpUnknown: reference !== null && pcp === null,
  };
}

/** As of today; as of the first day of coverage where that lies ahead. */
async function lensOfToday(scope: MemberScope<"PCP">, date: Temporal.PlainDate) {
  const lens = await findMemberLens(scope.memberId, date);
  if (lens.coverage.status !== "FUTURE") return lens;
  const start = await findCoverageStart(scope.memberId, date);
  return start ? { ...(await findMemberLens(scope.memberId, start)), starts: true } : lens;
}

async function authorizationsOf({ subject }: MemberScope<"PCP">, date: Temporal.PlainDate) {
  const scopes = await listMemberScopes("REFERRALS");
  const scope = scopes.find((one) => one.subject.id === subject.id);
  return scope && !scope.withoutConfidentialCare ? listAuthorizations(scope.memberId, date) : [];
}
