import type { WeekPageQuery$variables } from "@/__generated__/WeekPageQuery.graphql";
import { monthsBefore, periodOf, today } from "@/lib/period";

/** The month that has begun, and the twelve that end with it. */
export function weekOf(day: string = today()): WeekPageQuery$variables {
  return { month: monthsBefore(day, 0), ...periodOf("rolling", day) };
}
