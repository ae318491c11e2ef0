import type { Calendar } from "../calendar";
import type { Directory } from "../directory/directory";
import { tellCareThatGoesOn } from "../stories/care-that-goes-on";
import { tellCoverage } from "../stories/coverage";
import { tellFamilies } from "../stories/families";
import { tellFirstDays } from "../stories/first-days";
import { tellOrdinaryLives } from "../stories/ordinary";
import { tellPcpChanges } from "../stories/pcp-changes";
import { tellReferrals } from "../stories/referrals";
import type { Population } from "./population";
import { Scene } from "./scene";

export const householdCount = 200;

/** The members of the demonstration, in every state that a member can be in. */
export function buildPopulation(calendar: Calendar, directory: Directory): Population {
  const scene = new Scene(calendar, directory, "members");
  tellFirstDays(scene);
  tellFamilies(scene);
  tellPcpChanges(scene);
  tellCoverage(scene);
  tellReferrals(scene);
  tellCareThatGoesOn(scene);
  tellOrdinaryLives(scene, householdCount);
  fillPanels(scene.population, directory);
  return scene.population;
}

/** A few PCPs have no seat left, and a few one. */
function fillPanels(population: Population, directory: Directory): void {
  const held = new Map<string, number>();
  for (const { roleId, holdsSeat } of population.assignments) {
    if (holdsSeat) held.set(roleId, (held.get(roleId) ?? 0) + 1);
  }
  const busy = directory.panels.filter(({ roleId }) => held.has(roleId));
  busy.slice(0, 24).forEach((panel, at) => {
    panel.capacity = (held.get(panel.roleId) ?? 0) + (at % 2);
  });
}
