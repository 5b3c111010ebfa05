import { expect, test } from "vitest";
import { formatAgo, formatDay, formatMoney, formatMoneyShort, formatShare, formatTotal } from "./format";

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
