import type { AttendancePageQuery$variables } from "@/__generated__/AttendancePageQuery.graphql";
import type { MeetingsPageQuery$variables } from "@/__generated__/MeetingsPageQuery.graphql";
import { monthsBefore, today } from "@/lib/period";
import { pageOf } from "@/lib/search";
import type { AttendanceSearch, MeetingsSearch } from "./search";

// What the addresses ask for, in the API's terms.

const MEETINGS_SIZE = 15;
const FACTS_SIZE = 20;
/** The window of attendance: six months and what has passed of this one. */
const MONTHS = 6;

/** The day before a day, such as 2026-11-22. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** Those to come, the next one first; or those that have been, the last one first, and the sheets that are left to finish. */
export function meetingsOf(id: string, search: MeetingsSearch, day: string = today()): MeetingsPageQuery$variables {
  const isPast = search.vue === "passees";
  return {
    id,
    from: isPast ? null : day,
    to: isPast ? dayBefore(day) : null,
    orderBy: isPast ? "HELD_ON_DESC" : "HELD_ON_ASC",
    lastDay: dayBefore(day),
    ...pageOf(search, MEETINGS_SIZE),
  };
}

export function attendanceOf(search: AttendanceSearch, day: string = today()): AttendancePageQuery$variables {
  return {
    from: monthsBefore(day, MONTHS),
    to: day,
    isLearning: search.vue === "formation",
    ...pageOf(search, FACTS_SIZE),
  };
}
