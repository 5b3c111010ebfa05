import { now } from "./clock";
import { dayOf } from "./zone";

/** Whole months, both ends included, each named by its first day. */
export type Period = { from: string; to: string };
export const PERIODS = ["rolling", "full", "year"] as const;
export type PeriodName = (typeof PERIODS)[number];

/** Today by the region's clock, such as 2026-11-23. */
export const today = (at: Date = now()): string => dayOf(at);

/** The first day of the month this many months earlier. */
export function monthsBefore(day: string, count: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 - count, 1)).toISOString().slice(0, 10);
}

/** The last day of the month. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** rolling: twelve months with the current one; full: the last twelve that have ended; year: since January. */
export function periodOf(name: PeriodName, day: string = today()): Period {
  switch (name) {
    case "rolling":
      return { from: monthsBefore(day, 11), to: monthsBefore(day, 0) };
    case "full":
      return { from: monthsBefore(day, 12), to: monthsBefore(day, 1) };
    case "year":
      return { from: `${day.slice(0, 4)}-01-01`, to: monthsBefore(day, 0) };
  }
}
