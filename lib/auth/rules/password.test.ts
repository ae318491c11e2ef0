import { describe, expect, it } from "vitest";
import { passwordProblem } from "@/lib/auth/rules/password";

const personal = ["mai.nguyen", "Mai Thị", "Nguyễn", "M00000017", "Curlew Health Plan"];

describe("a password", () => {
  it.each([
    "correct horse battery staple",
    "tôi thích phở gà buổi sáng",
    "el gato duerme en la silla",
    "vT7#kq2!Lw9z",
    "        lonely spaces",
    "orchid-lamp-42-river",
    "🦆🦢🦩🐦🦜🦉 six birds",
  ])("%j is good", (password) => {
    expect(passwordProblem(password, personal)).toBeNull();
  });

  it.each(["", "short", "elevenchars", "🦆🦢🦩🐦🦜🦉"])("%j is too short", (password) => {
    expect(passwordProblem(password, personal)).toBe("too-short");
  });

  it("of 128 characters is good, of 129 too long", () => {
    const sentence = "quick brown foxes jump over lazy dogs and vex bold wizards ".repeat(3);
    expect(passwordProblem(sentence.slice(0, 128), personal)).toBeNull();
    expect(passwordProblem(sentence.slice(0, 129), personal)).toBe("too-long");
  });

  it.each([
    "password1234",
    "P@ssw0rd2026!",
    "passwordpassword",
    "123456789012",
    "qwertyuiop123",
    "qwertyqwerty",
    "aaaaaaaaaaaaaaaa",
    "abcabcabcabcabc",
    "iloveyou12345",
    "Welcome2026!!",
    "letmeinletmein1",
    "contraseña123",
    "matkhau123456",
    "987654321zyxwvu",
    "            ",
  ])("%j is common", (password) => {
    expect(passwordProblem(password, personal)).toBe("common");
  });

  it.each([
    "nguyenmai1985",
    "Mai Thi Nguyen",
    "nguyen M00000017",
    "curlewhealth24",
    "mai.nguyen!!99",
  ])("%j is made of what others know", (password) => {
    expect(passwordProblem(password, personal)).toBe("personal");
  });
});
