import { describe, expect, it } from "vitest";
import { understandWords } from "./understand";

const flags = (text: string) => understandWords(text).redFlags;

describe("findRedFlags", () => {
  it.each([
    "chest pain",
    "I have pain in my chest",
    "can't breathe",
    "cant breathe!!",
    "my baby cannot breathe",
    "shortness of breath",
    "heart attack",
    "overdose",
    "dolor de pecho",
    "DOLOR EN EL PECHO",
    "no puedo respirar",
    "derrame cerebral",
    "đau ngực",
    "dau nguc",
    "không thở được",
    "khó thở",
    "đột quỵ",
  ])("shows 911 for %s", (text) => {
    expect(flags(text)).toContain("EMERGENCY");
  });

  it.each([
    "want to die",
    "I want to kill myself",
    "suicide",
    "quiero morir",
    "quiero morirme",
    "no quiero vivir",
    "muốn chết",
    "tự tử",
    "tự vẫn",
  ])("shows 988 for %s", (text) => {
    expect(flags(text)).toContain("CRISIS");
  });

  it.each([
    "heart doctor",
    "chest x-ray",
    "tư vấn hôn nhân",
    "tu van tam ly",
    "Dr. Strokes",
    "asthma",
    "pecho",
    "breathing test",
    "depression",
    "bác sĩ tim",
  ])("shows nothing for %s", (text) => {
    expect(flags(text)).toEqual([]);
  });
});
