import { expect, test } from "vitest";
import { byDue, byMeeting, isToCome } from "./desk";

const friday = { id: "f", heldOn: "2026-12-04", startsAt: "07:30:00" };
const tuesday = { id: "t", heldOn: "2026-12-01", startsAt: "18:00:00" };

test("the next meeting stands first, and who was entered first within it", () => {
  const last = { name: "c", meeting: friday };
  const second = { name: "b", meeting: tuesday };
  const first = { name: "a", meeting: friday };
  expect(byMeeting([last, second, first, { name: "d", meeting: null }])).toEqual([
    { meeting: tuesday, visitors: [second] },
    { meeting: friday, visitors: [first, last] },
  ]);
});

test.each([
  ["2026-12-03", true],
  ["2026-12-04", false],
  ["2026-12-05", false],
])("seen on %s the meeting of 2026-12-04 is to come: %s", (day, answer) => {
  expect(isToCome(friday, day)).toBe(answer);
});

test("what is due first stands first, whatever the offset it is told in", () => {
  const late = { name: "late", followUpDueAt: "2026-12-01T08:30:00+01:00" };
  const later = { name: "later", followUpDueAt: "2026-12-01T08:00:00Z" };
  const never = { name: "never", followUpDueAt: null };
  expect(byDue([never, later, late])).toEqual([late, later, never]);
});
