import "server-only";
import { currentViewer, refuseUnknown, requireStaffScope } from "@/lib/auth/gate";
import { now, today } from "@/lib/clock";
import { type Finding, findAtDesk } from "@/lib/directory/data/find";
import {
  countPile,
  findDeskListing,
  listCorrections,
  listPile,
} from "@/lib/directory/data/listings";
import { deskQuery } from "@/lib/directory/schema";
import { type Corrections, directoryPiles } from "@/lib/directory/types";
import { uuid } from "@/lib/forms";

const pageSize = 20;

/** `/desk/directory`: what was looked for, or a page of one pile; beyond the last, the last. */
export async function loadDirectoryDesk(query: Record<string, string>) {
  await requireStaffScope("DIRECTORY_EDITOR");
  const { q, pile, page: asked } = deskQuery.parse(query);
  const counts = await Promise.all(
    directoryPiles.map(async (one) => ({ pile: one, total: await countPile(one, today()) })),
  );
  const total = counts.find((one) => one.pile === pile)?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(asked, pages);
  const asks = q !== "";
  const items = asks ? [] : await listPile(pile, { page, size: pageSize }, today());
  const found: Finding | null =
    q === null ? "UNREADABLE" : asks ? await findAtDesk(q, today()) : null;
  return { q: q ?? "", found, counts, pile, page, pages, total, items, now: now() };
}

/** `/desk/directory/[roleId]`: a listing, what was said of it, and what became of it so far. */
export async function loadDeskListing(typed: string) {
  await requireStaffScope("DIRECTORY_EDITOR");
  const id = uuid.safeParse(typed);
  const listing = id.success ? await findDeskListing(id.data, today()) : null;
  if (!listing) return refuseUnknown("listing", typed);
  return { listing, now: now(), today: today() };
}

export type DirectoryDesk = Awaited<ReturnType<typeof loadDirectoryDesk>>;
export type DeskListingPage = Awaited<ReturnType<typeof loadDeskListing>>;

/** Whether a profile's reader may open its listing at the desk. */
export async function readerEditsListings(): Promise<boolean> {
  return (await currentViewer())?.role === "DIRECTORY_EDITOR";
}

/** What the desk has corrected on a public profile; nothing for a malformed id. */
export async function loadCorrections(roleId: string): Promise<Corrections> {
  const id = uuid.safeParse(roleId);
  return id.success ? listCorrections(id.data) : {};
}
