import "server-only";
import { refuseUnknown, requireStaffScope } from "@/lib/auth/gate";
import { now, today } from "@/lib/clock";
import { countPile, findDeskListing, listCorrections, listPile } from "@/lib/directory/data";
import { deskQuery } from "@/lib/directory/schema";
import { type Corrections, directoryPiles } from "@/lib/directory/types";
import { uuid } from "@/lib/forms";

const pageSize = 20;

/** `/desk/directory`: a page of one pile. A page beyond the last shows the last. */
export async function loadDirectoryDesk(query: Record<string, string>) {
  await requireStaffScope("DIRECTORY_EDITOR");
  const { pile, page: asked } = deskQuery.parse(query);
  const counts = await Promise.all(
    directoryPiles.map(async (one) => ({ pile: one, total: await countPile(one, today()) })),
  );
  const total = counts.find((one) => one.pile === pile)?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(asked, pages);
  const items = await listPile(pile, { page, size: pageSize }, today());
  return { counts, pile, page, pages, total, items, now: now(), today: today() };
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

/** What the desk has corrected on a public profile; nothing for a malformed id. */
export async function loadCorrections(roleId: string): Promise<Corrections> {
  const id = uuid.safeParse(roleId);
  return id.success ? listCorrections(id.data) : {};
}
