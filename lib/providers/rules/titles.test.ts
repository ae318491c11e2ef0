import { expect, it } from "vitest";
import { withoutTitles } from "./titles";

it.each([
  ["Dr. Nguyen", "Nguyen"],
  ["Dr.Nguyen", "Nguyen"],
  ["Dung Nguyen, MD", "Dung Nguyen"],
  ["Dung Nguyen, M.D., FAAP", "Dung Nguyen"],
  ["Dung Nguyen MD", "Dung Nguyen"],
  ["bác sĩ Nguyen", "Nguyen"],
  ["BS. Nguyễn", "Nguyễn"],
  ["doctora Ruiz", "Ruiz"],
  ["Dra. Ana Ruiz, D.O.", "Ana Ruiz"],
])("leaves the title out of %s", (name, left) => {
  expect(withoutTitles(name)).toBe(left);
});

it.each(["Nguyen", "Do", "Anh Do", "Nguyen, Dung", "O'Brien", "Bac Nguyen", "Dr.", "%"])(
  "keeps %s",
  (name) => {
    expect(withoutTitles(name)).toBe(name);
  },
);
