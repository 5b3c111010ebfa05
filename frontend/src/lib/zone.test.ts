// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import { formatAgo, formatDay, formatInstant, formatMonth } from "./format";
import { periodOf, today } from "./period";
import { dayOf, setZone, zone } from "./zone";

afterEach(() => setZone("Europe/Paris"));

test.each([
  // An hour before and after midnight in Paris, in winter and in summer.
  ["Europe/Paris", "2026-11-23T22:59:59Z", "2026-11-23"],
  ["Europe/Paris", "2026-11-23T23:30:00Z", "2026-11-24"],
  ["Europe/Paris", "2026-07-14T21:59:59Z", "2026-07-14"],
  ["Europe/Paris", "2026-07-14T22:00:00Z", "2026-07-15"],
  // The nights in which the clock changes.
  ["Europe/Paris", "2026-03-28T23:00:00Z", "2026-03-29"],
  ["Europe/Paris", "2026-03-29T22:00:00Z", "2026-03-30"],
  ["Europe/Paris", "2026-10-24T22:00:00Z", "2026-10-25"],
  ["Europe/Paris", "2026-10-25T22:59:59Z", "2026-10-25"],
  ["Europe/Paris", "2026-10-25T23:00:00Z", "2026-10-26"],
  // Behind and ahead of the device, whatever its clock says.
  ["America/Martinique", "2026-11-24T03:59:59Z", "2026-11-23"],
  ["Indian/Reunion", "2026-11-23T20:00:00Z", "2026-11-24"],
  ["Pacific/Wallis", "2026-11-23T12:00:00Z", "2026-11-24"],
])("by the clock of %s, %s is %s", (name, instant, day) => {
  setZone(name);
  expect(dayOf(instant)).toBe(day);
  expect(dayOf(new Date(instant))).toBe(day);
  expect(today(new Date(instant))).toBe(day);
});

test.each(["Europe/Paris", "America/Martinique", "Pacific/Wallis", "Pacific/Kiritimati"])(
  "a calendar day is the same day by the clock of %s",
  (name) => {
    setZone(name);
    expect(dayOf("2026-01-01")).toBe("2026-01-01");
    expect(formatDay("2026-01-01")).toBe("1er janvier 2026");
    expect(formatMonth("2026-01-01")).toBe("janvier 2026");
  },
);

test("instants are told by the region's clock", () => {
  setZone("Indian/Reunion");
  expect(formatInstant("2026-12-31T20:30:00Z")).toMatch(/^1er janvier 2027.*00:30$/);
  expect(formatDay("2026-12-31T20:30:00Z")).toBe("1er janvier 2027");
});

test("yesterday begins at the region's midnight", () => {
  const now = new Date("2026-11-24T00:10:00+01:00");
  expect(formatAgo("2026-11-24T00:05:00+01:00", now)).toBe("aujourd’hui");
  expect(formatAgo("2026-11-23T23:55:00+01:00", now)).toBe("hier");
  expect(formatAgo("2026-10-24T12:00:00+02:00", new Date("2026-10-26T00:10:00+01:00"))).toBe("avant-hier");
});

test("a period begins with the region's month", () => {
  setZone("America/Martinique");
  const newYear = new Date("2027-01-01T02:00:00Z");
  expect(periodOf("year", today(newYear))).toEqual({ from: "2026-01-01", to: "2026-12-01" });
});

test("a clock that the browser doesn't know changes nothing", () => {
  setZone("Mars/Olympus");
  expect(zone.get()).toBe("Europe/Paris");
});
