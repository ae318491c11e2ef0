import type { Calendar } from "../calendar";
import { type GroupCode, groups } from "../directory/contracts";
import { idOf } from "../identifiers";
import type { Account } from "../members/population";
import type { UserRow } from "../tables";
import { demoPasswordHash } from "./password";

interface Staff {
  username: string;
  role: UserRow["role"];
  group: GroupCode | null;
  name: string;
  about: string;
}

const office = (group: GroupCode, username: string, name: string): Staff => ({
  username,
  role: "PCP_OFFICE",
  group,
  name,
  about: `PCP office of ${groups[group].name}: answers members' requests, submits referrals`,
});

const reviewer = (group: GroupCode, username: string, name: string): Staff => ({
  username,
  role: "REVIEWER",
  group,
  name,
  about: `Reviewer of ${groups[group].name}: decides the referrals delegated to it`,
});

/** The plan's and the groups' own people. */
const staff: Staff[] = [
  office("clinics", "office.clinics", "Renata Salcedo"),
  office("redbud", "office.redbud", "Kevin Tsui"),
  office("summit", "office.summit", "Donna Hargrove"),
  office("quail", "office.quail", "Anjali Deshmukh"),
  office("crescent", "office.crescent", "Marites Dizon"),
  office("eastshore", "office.eastshore", "Terrence Broadnax"),
  office("orchard", "office.orchard", "Thuy Vuong"),
  {
    username: "reviewer.plan",
    role: "REVIEWER",
    group: null,
    name: "Helen Lockhart, MD",
    about: "Reviewer of the plan: decides what is not delegated",
  },
  reviewer("redbud", "reviewer.redbud", "Arash Moradi, MD"),
  reviewer("summit", "reviewer.summit", "Colin Whitfield, MD"),
  reviewer("quail", "reviewer.quail", "Mei-Ling Kwan, MD"),
  reviewer("crescent", "reviewer.crescent", "Ignacio Ochoa, MD"),
  reviewer("eastshore", "reviewer.eastshore", "Ngozi Achebe, MD"),
  reviewer("orchard", "reviewer.orchard", "Vivek Kulkarni, MD"),
  {
    username: "directory.editor",
    role: "DIRECTORY_EDITOR",
    group: null,
    name: "Paula Reardon",
    about: "Directory editor: looks after listings and reports about them",
  },
];

/** What the plan's and the groups' own people do, by username. */
export const aboutStaff = Object.fromEntries(staff.map(({ username, about }) => [username, about]));

/** Whose account did what in the referrals' histories. */
export interface StaffDirectory {
  accounts: Account[];
  officeOf(groupId: string): string;
  /** The plan's reviewer where no group decides. */
  reviewerOf(groupId: string | null): string;
}

export function buildStaff(calendar: Calendar): StaffDirectory {
  const accounts = staff.map(({ username, role, group, name }): Account => {
    const user: UserRow = {
      id: idOf("user", username),
      username,
      passwordHash: demoPasswordHash,
      role,
      groupId: group ? groups[group].id : null,
      displayName: name,
      locale: "en",
      createdAt: calendar.madeOn(calendar.newYear(-1)),
    };
    return { user, resident: null };
  });
  const idOfStaff = (role: UserRow["role"], groupId: string | null): string => {
    const found = accounts.find(({ user }) => user.role === role && user.groupId === groupId);
    if (!found) throw new Error(`nobody is ${role} of ${groupId}`);
    return found.user.id;
  };
  return {
    accounts,
    officeOf: (groupId) => idOfStaff("PCP_OFFICE", groupId),
    reviewerOf: (groupId) => idOfStaff("REVIEWER", groupId),
  };
}
