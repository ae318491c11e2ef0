import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import map from "@/lib/i18n/messages/en/map.json";
import type { MapServer } from "@/lib/map/tiles";
import { PinMap } from "./pin-map";

const places = [
  { lat: 37.7749, lng: -122.4194, number: 1 },
  { lat: 37.3382, lng: -121.8863, number: 2 },
];

const draw = (server: MapServer | null) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={{ map }} timeZone="UTC">
      <PinMap
        pins={places}
        origins={[{ kind: "ZIP", zip: "94110", lat: 37.7486, lng: -122.4158 }]}
        towns={[{ name: "Fremont", lat: 37.55, lng: -121.98 }]}
        server={server}
      />
    </NextIntlClientProvider>,
  );

describe("PinMap", () => {
  it("is drawn without any picture where no map server is configured", () => {
    const drawn = draw(null);
    expect(drawn).not.toContain("<image");
    expect(drawn).toContain("Fremont");
    expect(drawn).toContain("there are no streets on this map");
  });

  it("lies over the map server's pictures, and says whose they are", () => {
    const drawn = draw({
      template: "https://maps.example/{z}/{x}/{y}.png",
      credit: "© Somebody's map",
    });
    expect(drawn).toMatch(/<image [^>]*href="https:\/\/maps\.example\/\d+\/\d+\/\d+\.png"/);
    expect(drawn.lastIndexOf("<image")).toBeLessThan(drawn.indexOf("map-pin"));
    expect(drawn).toContain("© Somebody&#x27;s map");
    expect(drawn).not.toContain("Fremont");
    expect(drawn).not.toContain("no streets");
  });
});
