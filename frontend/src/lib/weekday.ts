import { formatWeekday } from "./format";

const DAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];

/** The day's name in the interface's language. */
export const dayName = (weekday: string): string => formatWeekday(Math.max(DAYS.indexOf(weekday), 0) + 1);

/** 07:30:00 as 7 h 30 or 7:30. */
export function formatTime(time: string, language: string): string {
  const [hours = "0", minutes = "00"] = time.split(":");
  if (language === "en") {
    return `${Number(hours)}:${minutes}`;
  }
  return minutes === "00" ? `${Number(hours)}\u00a0h` : `${Number(hours)}\u00a0h\u00a0${minutes}`;
}
