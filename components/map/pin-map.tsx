import { useLocale, useTranslations } from "next-intl";
import { Icon, type IconName, IconPath } from "@/components/ui/icon";
import { formatDistanceShort } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import {
  type Drawn,
  fitMap,
  type MapPoint,
  type MapView,
  mergePins,
  type Pin,
  placeLabels,
  roundMiles,
  type Spot,
} from "@/lib/map/project";
import { type MapServer, mapTiles } from "@/lib/map/tiles";

/** From where somebody looks. */
export type MapOrigin = MapPoint & { kind: "HOME" | "WORK" | "ZIP" | "POSITION"; zip: string };

type Props = {
  /** Numbered as in the list beside the map, which says all that the map does. */
  pins: readonly (MapPoint & { number: number })[];
  origins: readonly MapOrigin[];
  /** Names of towns, the most important first; those that find room are written. */
  towns: readonly (MapPoint & { name: string })[];
  /** Draws streets behind it; null where none is configured. */
  server: MapServer | null;
};

const frame = { width: 400, height: 280, padding: 44 };
const icons: Record<MapOrigin["kind"], IconName> = {
  HOME: "home",
  WORK: "work",
  ZIP: "pin",
  POSITION: "pin",
};

/**
 * Where the listed offices are: a drawing made on the server, without streets unless a map server
 * is configured, whose pictures have names of their own. Circles show how far it is from the first
 * origin, in straight lines.
 */
export function PinMap({ pins: places, origins, towns, server }: Props) {
  const t = useTranslations("map");
  const locale = useLocale();
  const view = fitMap([...places, ...origins], frame);
  if (!view || places.length === 0) return null;
  const pins = mergePins(places.map((place) => ({ ...view.toSpot(place), number: place.number })));
  const marks = origins.map((origin) => ({ ...view.toSpot(origin), kind: origin.kind }));
  const taken: Drawn[] = [...pins, ...marks.map((mark) => ({ ...mark, width: 26, height: 26 }))];
  const bar = scaleBar(view, locale);
  const circles = marks[0] ? circlesAround(marks[0], view, locale) : [];
  const distances = placeLabels(circles, [...taken, bar.box], frame);
  const names = placeLabels(
    (server ? [] : towns).map((town) => ({ ...view.toSpot(town), text: town.name })),
    [...taken, ...distances, bar.box],
    frame,
  );

  return (
    <figure className="pin-map">
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={t("label")}>
        {server &&
          mapTiles(view, server).map(({ href, x, y, width, height }) => (
            <image key={href} preserveAspectRatio="none" {...{ href, x, y, width, height }} />
          ))}
        {circles.map(({ center, radius }) => (
          <circle key={radius} className="map-circle" cx={center.x} cy={center.y} r={radius} />
        ))}
        {distances.map(({ text, x, y }) => (
          <Label key={text} className="map-distance" {...{ text, x, y }} />
        ))}
        {names.map(({ text, x, y }) => (
          <Label key={text} className="map-town" {...{ text, x, y }} />
        ))}
        <path className="map-bar" d={bar.path} />
        <text className="map-distance" x={bar.box.x} y={bar.box.y}>
          {bar.text}
        </text>
        {marks.map(({ kind, x, y }) => (
          <g key={kind} className="map-origin" transform={`translate(${x} ${y})`}>
            <circle r="13" />
            <g transform="translate(-8.4 -8.4) scale(0.7)">
              <IconPath name={icons[kind]} />
            </g>
          </g>
        ))}
        {pins.map((pin) => (
          <PinMark key={pin.text} pin={pin} />
        ))}
      </svg>
      <figcaption className="small quiet">
        {origins.map(({ kind, zip }) => (
          <span key={kind} className="map-key">
            <Icon name={icons[kind]} /> {t(kind, { zip })}
          </span>
        ))}
        <span>{t(server ? "keyOfTiles" : "key")}</span>
        {server && <span>{server.credit}</span>}
      </figcaption>
    </figure>
  );
}

function Label({ className, text, x, y }: Spot & { className: string; text: string }) {
  return (
    <text className={className} x={x} y={y} dominantBaseline="central">
      {text}
    </text>
  );
}

function PinMark({ pin: { text, x, y, width, height } }: { pin: Pin }) {
  return (
    <g className="map-pin" transform={`translate(${x} ${y})`}>
      <rect x={-width / 2} y={-height / 2} width={width} height={height} rx={height / 2} />
      <text dominantBaseline="central">{text}</text>
    </g>
  );
}

/** Circles of round miles around a spot, each with its label above, as far as the frame reaches. */
function circlesAround(center: Spot, { unitsPerMile }: MapView, locale: Locale) {
  const miles = roundMiles(unitsPerMile, 75);
  const step = miles * unitsPerMile;
  const farthest = Math.hypot(
    Math.max(center.x, frame.width - center.x),
    Math.max(center.y, frame.height - center.y),
  );
  return Array.from({ length: Math.floor(farthest / step) }, (_, at) => {
    const radius = step * (at + 1);
    const above = center.y - radius > 12;
    return {
      center,
      radius,
      text: formatDistanceShort(locale, miles * (at + 1)),
      x: center.x,
      y: above ? center.y - radius : center.y + radius,
    };
  });
}

/** A line of round miles in the lower left corner. */
function scaleBar({ unitsPerMile }: MapView, locale: Locale) {
  const miles = roundMiles(unitsPerMile, 90);
  const units = miles * unitsPerMile;
  const bottom = frame.height - 12;
  return {
    path: `M14 ${bottom - 6}v6h${units}v-6`,
    text: formatDistanceShort(locale, miles),
    box: { x: 14 + units / 2, y: bottom - 8, width: units + 12, height: 32 },
  };
}
