import { oneOf, understood } from "@/lib/search";

const ACTIONS = ["creer", "revoquer"] as const;

/** The form that is open. */
export type CalendarSearch = { action?: (typeof ACTIONS)[number] };

export const calendarSearch = (raw: Record<string, unknown>): CalendarSearch =>
  understood({ action: oneOf(raw, "action", ACTIONS) });
