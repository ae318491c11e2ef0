import type { Calendar } from "../calendar";
import { randomFrom } from "../random";
import { addAffiliations } from "./affiliations";
import { addClinicGroups } from "./clinics";
import { type Directory, emptyDirectory } from "./directory";
import { addInventedChains, addRealFacilities } from "./facilities";
import { addIndependentPractices } from "./practices";

/** Everyone and everything that the demonstration's directory lists. */
export function buildDirectory(calendar: Calendar): Directory {
  const directory = emptyDirectory();
  addRealFacilities(directory, randomFrom("facilities"), calendar);
  addInventedChains(directory, randomFrom("chains"), calendar);
  addClinicGroups(directory, randomFrom("clinics"), calendar);
  addIndependentPractices(directory, randomFrom("practices"), calendar);
  addAffiliations(directory, randomFrom("affiliations"));
  return directory;
}
