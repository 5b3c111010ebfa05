import { expect, test } from "vitest";
import { holdOf, nextOf, offeredSteps, type Standing } from "./next";

const TODAY = "2026-11-28";
const standing = (values: Partial<Standing>): Standing => ({
  status: "SUBMITTED",
  confirmedAt: "2026-11-20T10:00:00Z",
  interviewOn: null,
  conditionsUntil: null,
  paidOn: null,
  references: [{ outcome: "FAVOURABLE" }, { outcome: "RESERVED" }],
  votes: [],
  ...values,
});
const PENDING = [{ outcome: "FAVOURABLE" }, { outcome: "PENDING" }];

test.each([
  [{ confirmedAt: null }, "CONFIRM", "APPLICANT", null],
  [{}, "CHECK_REFERENCES", "OFFICERS", null],
  [{ status: "REFERENCES", references: PENDING }, "NOTE_REFERENCES", "OFFICERS", null],
  [{ status: "REFERENCES", references: [] }, "NOTE_REFERENCES", "OFFICERS", null],
  [{ status: "REFERENCES" }, "SET_INTERVIEW", "OFFICERS", null],
  [{ status: "INTERVIEW", interviewOn: TODAY }, "HOLD_INTERVIEW", "OFFICERS", TODAY],
  [{ status: "INTERVIEW", interviewOn: "2026-11-27" }, "OPEN_VOTE", "OFFICERS", null],
  [{ status: "INTERVIEW", interviewOn: "2026-11-27", references: PENDING }, "NOTE_REFERENCES", "OFFICERS", null],
  [{ status: "COMMITTEE_VOTE", votes: [{ endsOn: "2026-12-01" }] }, "VOTE", "COMMITTEE", "2026-12-01"],
  [{ status: "APPROVED" }, "REQUEST_PAYMENT", "OFFICERS", null],
  [{ status: "CONDITIONAL", conditionsUntil: "2026-12-20" }, "MEET_CONDITIONS", "OFFICERS", "2026-12-20"],
  [{ status: "AWAITING_PAYMENT" }, "NOTE_PAYMENT", "TREASURER", null],
  [{ status: "AWAITING_PAYMENT", paidOn: TODAY }, "INDUCT", "OFFICERS", null],
] as const)("%j waits for %s by %s", (values, what, who, by) => {
  expect(nextOf(standing(values), TODAY)).toEqual({ what, who, by, isLate: false });
});

test.each(["INDUCTED", "REJECTED", "WITHDRAWN", "ANYTHING_LATER"])("nothing comes after %s", (status) => {
  expect(nextOf(standing({ status }), TODAY)).toBeNull();
});

test("what has a day is late once the day is over", () => {
  const met = (conditionsUntil: string) => nextOf(standing({ status: "CONDITIONAL", conditionsUntil }), TODAY)?.isLate;
  expect(met("2026-11-27")).toBe(true);
  expect(met(TODAY)).toBe(false);
});

test("the step that comes next stands first, and none that would be refused stands there", () => {
  const open = ["NOTE_REFERENCE", "NOTE_INTERVIEW", "OPEN_VOTE", "DISMISS", "WITHDRAW"] as const;
  const at = (values: Partial<Standing>) => nextOf(standing({ status: "INTERVIEW", ...values }), TODAY);
  expect(offeredSteps(open, at({ interviewOn: TODAY }))[0]).toBe("NOTE_INTERVIEW");
  expect(offeredSteps(open, at({ interviewOn: "2026-11-01" }))).toEqual([
    "OPEN_VOTE",
    "NOTE_INTERVIEW",
    "DISMISS",
    "WITHDRAW",
  ]);
  expect(offeredSteps(open, at({ interviewOn: "2026-11-01", references: PENDING }))).not.toContain("OPEN_VOTE");
  expect(offeredSteps(["CHECK_REFERENCES", "WITHDRAW"], nextOf(standing({ confirmedAt: null }), TODAY))).toEqual([
    "WITHDRAW",
  ]);
  const unpaid = nextOf(standing({ status: "AWAITING_PAYMENT" }), TODAY);
  expect(offeredSteps(["NOTE_PAYMENT", "INDUCT"], unpaid)).toEqual(["NOTE_PAYMENT"]);
});

test.each([
  ["HELD", "2026-11-27", "lapsed"],
  ["HELD", TODAY, "ends soon"],
  ["HELD", "2026-12-05", "ends soon"],
  ["HELD", "2026-12-06", "kept"],
  ["TAKEN", null, null],
  ["RELEASED", "2026-12-06", null],
] as const)("a seat that is %s until %s is %s", (status, heldUntil, hold) => {
  expect(holdOf({ status, heldUntil }, TODAY)).toBe(hold);
});
