import { Card } from "@/components/ui/card";
import { Tag } from "@/components/ui/tag";
import { formatNumber } from "@/lib/i18n/format";
import type { Pile, PileCounts } from "@/lib/referrals/types";
import { useDeskSpeech } from "./desk-speech";

/** A pile of the desk: how much there is, and how much of it presses. */
export function PileCard({
  pile,
  counts: { all, late, byTonight },
  office,
}: {
  pile: Pile;
  counts: PileCounts;
  office: boolean;
}) {
  const { d, locale } = useDeskSpeech();
  return (
    <Card title={d(`pile.${pile}`)} href={`/desk/referrals?pile=${pile}`}>
      <p className="pile-number">{formatNumber(locale, all)}</p>
      <p className="quiet small">{d(`pileAbout.${pile}`, { office: String(office) })}</p>
      {pile !== "DONE" && (
        <p className="row">
          {late > 0 && <Tag tone="stop">{d("count.late", { count: late })}</Tag>}
          {byTonight > 0 && <Tag tone="caution">{d("count.tonight", { count: byTonight })}</Tag>}
          {late + byTonight === 0 && <Tag tone="good">{d("count.onTime")}</Tag>}
        </p>
      )}
    </Card>
  );
}
