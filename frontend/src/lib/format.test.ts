// @vitest-environment happy-dom
import { expect, test } from "vitest";
import {
  formatAgo,
  formatDay,
  formatInstant,
  formatLongDay,
  formatMoney,
  formatMoneyShort,
  formatMonth,
  formatShare,
  formatShortDay,
  formatTotal,
} from "./format";
import { locale } from "./locale";

const plain = (text: string) => text.replace(/\s/g, " ");

test("amounts show cents only where there are some", () => {
  expect(plain(formatMoney({ minorUnits: 6_500_000, currency: "EUR" }))).toBe("65 000 €");
  expect(plain(formatMoney({ minorUnits: 125_050, currency: "EUR" }))).toBe("1 250,50 €");
  expect(plain(formatTotal({ minorUnits: 125_050, currency: "EUR" }))).toBe("1 251 €");
});

test("days are said in full, whatever the device's zone", () => {
  expect(formatDay("2018-09-28")).toBe("28 septembre 2018");
  expect(plain(formatShare(0.731))).toBe("73 %");
});

test("French tells the first of a month by its rank", () => {
  expect(formatDay("2026-10-01")).toBe("1er octobre 2026");
  expect(formatLongDay("2026-11-01")).toBe("dimanche 1er novembre 2026");
  expect(formatShortDay("2026-09-01")).toBe("1er sept.");
  expect(formatInstant("2026-10-01T11:01:00Z")).toBe("1er octobre 2026 à 13:01");
  expect(formatDay("2026-10-11")).toBe("11 octobre 2026");
  expect(formatDay("2026-10-21")).toBe("21 octobre 2026");
  expect(formatInstant("2026-10-31T11:01:00Z")).toBe("31 octobre 2026 à 12:01");
  expect(formatMonth("2026-10-01")).toBe("octobre 2026");
});

test("English tells it by its number", () => {
  locale.set("en");
  expect(formatDay("2026-10-01")).toBe("1 October 2026");
  locale.set("fr");
});

test("what is near is said in days, what is far in months", () => {
  const now = new Date("2026-11-23T10:00:00Z");
  expect(formatAgo("2026-11-23T08:00:00Z", now)).toBe("aujourd’hui");
  expect(formatAgo("2026-11-22T20:00:00Z", now)).toBe("hier");
  expect(formatAgo("2026-09-01T08:00:00Z", now)).toBe("il\u00a0y\u00a0a\u00a03\u00a0mois");
});

test("a short amount is written as French and English write it", () => {
  expect(formatMoneyShort({ minorUnits: 541_700, currency: "EUR" })).toBe("5,4\u00a0k€");
  expect(formatMoneyShort({ minorUnits: 240_000_000, currency: "EUR" })).toBe("2,4\u00a0M€");
  expect(formatMoneyShort({ minorUnits: 0, currency: "EUR" })).toBe("0\u00a0€");
});
