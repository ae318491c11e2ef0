import { describe, expect, it } from "vitest";
import { chooseRecipient } from "@/lib/outbox/rules/recipient";
import type { Channel, Contacts } from "@/lib/outbox/types";

const home = {
  kind: "HOME",
  line1: "12 Folsom Street",
  line2: null,
  city: "San Francisco",
  state: "CA",
  zip: "94110",
} as const;
const mailing = { ...home, kind: "MAILING", line1: "P.O. Box 5" } as const;
const work = { ...home, kind: "WORK", line1: "1 Market Street" } as const;
const confidential = {
  ...home,
  kind: "CONFIDENTIAL",
  line1: "9 Elm Street",
  line2: "Apt 2",
} as const;

const contacts: Contacts = {
  name: { givenName: "Mai", middleName: "Thi", familyName: "Nguyễn" },
  email: "mai@example.com",
  phone: "4155550100",
  emailIsShared: false,
  phoneIsShared: false,
  confidential: false,
  addresses: [home],
};

const letter = (street: string) => ({
  channel: "LETTER",
  recipient: `Mai Thi Nguyễn\n${street}\nSan Francisco, CA 94110`,
});

const email = { channel: "EMAIL", recipient: "mai@example.com" };
const text = { channel: "SMS", recipient: "4155550100" };

const table: [string, Partial<Contacts>, Channel, unknown][] = [
  ["to their own e-mail address", {}, "EMAIL", email],
  ["to their own number", {}, "SMS", text],
  ["by post where they like that", {}, "LETTER", letter("12 Folsom Street")],
  ["by post without an e-mail address", { email: null }, "EMAIL", letter("12 Folsom Street")],
  ["by post without a number", { phone: null }, "SMS", letter("12 Folsom Street")],
  [
    "by post when the e-mail is shared",
    { emailIsShared: true },
    "EMAIL",
    letter("12 Folsom Street"),
  ],
  ["by post when the number is shared", { phoneIsShared: true }, "SMS", letter("12 Folsom Street")],
  ["to the mailing address first", { addresses: [home, mailing] }, "LETTER", letter("P.O. Box 5")],
  ["never to work", { addresses: [work] }, "LETTER", null],
  ["nowhere without any contact", { email: null, addresses: [] }, "EMAIL", null],
  [
    "to the confidential address, whatever they like",
    { confidential: true, addresses: [home, confidential] },
    "EMAIL",
    letter("9 Elm Street\nApt 2"),
  ],
  [
    "to the confidential address even where the flag is missing",
    { addresses: [home, confidential] },
    "SMS",
    letter("9 Elm Street\nApt 2"),
  ],
  ["to their own e-mail where only the flag is set", { confidential: true }, "EMAIL", email],
  ["never home where the flag is set", { confidential: true, email: null }, "EMAIL", null],
  ["never home where the flag is set and a letter asked", { confidential: true }, "LETTER", null],
];

describe("a message to a member", () => {
  it.each(table)("goes %s", (_, values, preferred, expected) => {
    expect(chooseRecipient({ ...contacts, ...values }, preferred)).toEqual(expected);
  });
});
