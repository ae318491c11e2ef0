import type { StaffRole } from "@/lib/auth/types";
import { type Pile, piles } from "../types";

/** The piles of a desk, what is to do first. Care is followed up by the PCP's office. */
export function pilesOf(role: StaffRole): readonly Pile[] {
  switch (role) {
    case "PCP_OFFICE":
      return piles;
    case "REVIEWER":
      return piles.filter((pile) => pile !== "CARE");
    case "DIRECTORY_EDITOR":
      return [];
  }
}
