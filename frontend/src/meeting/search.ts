import { type Cursor, cursorOf, oneOf, opaqueOf, understood } from "@/lib/search";

type Raw = Record<string, unknown>;

/** The dialogs of a meeting; the one that is open is still there after a reload. */
const ACTIONS = ["MOVE", "MARK_HOLIDAY", "DISCARD", "REOPEN"] as const;
export type MeetingSearch = { action?: (typeof ACTIONS)[number] };
export const meetingSearch = (raw: Raw): MeetingSearch => understood({ action: oneOf(raw, "action", ACTIONS) });

export type MeetingsSearch = Cursor & { vue?: "passees" };
export const meetingsSearch = (raw: Raw): MeetingsSearch => ({
  ...understood({ vue: oneOf(raw, "vue", ["passees"] as const) }),
  ...cursorOf(raw),
});

/** membre: whose, for a person with several memberships. */
export type AttendanceSearch = Cursor & { vue?: "formation"; membre?: string; action?: "formation" };
export const attendanceSearch = (raw: Raw): AttendanceSearch => ({
  ...understood({
    vue: oneOf(raw, "vue", ["formation"] as const),
    membre: opaqueOf(raw, "membre"),
    action: oneOf(raw, "action", ["formation"] as const),
  }),
  ...cursorOf(raw),
});

export type OneToOneSearch = { membre?: string };
export const oneToOneSearch = (raw: Raw): OneToOneSearch => understood({ membre: opaqueOf(raw, "membre") });
