import { expect, test } from "vitest";
import { attendanceOf, dayBefore, meetingsOf } from "./asked";

test.each([
  ["2026-11-28", "2026-11-27"],
  ["2026-03-01", "2026-02-28"],
  ["2024-03-01", "2024-02-29"],
  ["2026-01-01", "2025-12-31"],
])("the day before %s is %s", (day, before) => {
  expect(dayBefore(day)).toBe(before);
});

test("meetings to come begin with today, and those that have been end with yesterday", () => {
  expect(meetingsOf("c1", {}, "2026-11-28")).toMatchObject({ from: "2026-11-28", to: null, orderBy: "HELD_ON_ASC" });
  expect(meetingsOf("c1", { vue: "passees" }, "2026-11-28")).toMatchObject({
    from: null,
    to: "2026-11-27",
    orderBy: "HELD_ON_DESC",
  });
});

test("attendance is asked for over six months and what has passed of this one", () => {
  expect(attendanceOf({}, "2026-11-28")).toMatchObject({ from: "2026-05-01", to: "2026-11-28", isLearning: false });
});
