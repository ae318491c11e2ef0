import { describe, expect, it } from "vitest";
import { allSpecialties } from "@/prisma/seed/directory/specialties";
import { boardName } from "./board-names";

const boards = [...new Set(allSpecialties.flatMap(({ board }) => board ?? []))];

describe("boardName", () => {
  it("keeps the board's own name in English", () => {
    expect(boardName("Cardiovascular Disease", "en")).toBe("Cardiovascular Disease");
  });

  it("has words of its own for every board of the directory", () => {
    expect(boards.length).toBeGreaterThan(50);
    for (const locale of ["es", "vi"] as const) {
      expect(boards.filter((board) => boardName(board, locale) === board)).toEqual([]);
    }
    expect(boardName("Cardiovascular Disease", "es")).toBe("Cardiología");
    expect(boardName("Medical Oncology", "vi")).toBe("Nội khoa ung thư");
  });

  it("leaves a board that nobody here knows as it is", () => {
    expect(boardName("Space Medicine", "vi")).toBe("Space Medicine");
  });
});
