import type { StaffRole } from "@/lib/auth/types";
import { brand } from "@/lib/brand";
import { useDeskSpeech } from "./desk-speech";

/** In what part, and for whom, somebody works. */
export function DeskWorker({
  worker: { role, groupName },
}: {
  worker: { role: StaffRole; groupName: string | null };
}) {
  const { d } = useDeskSpeech();
  return <p className="kicker">{d(`works.${role}`, { group: groupName ?? brand.name })}</p>;
}
