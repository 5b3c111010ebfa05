import { type Cursor, cursorOf, oneOf, opaqueOf, understood } from "@/lib/search";
import { ACTIONS, type Action } from "./next";

type Raw = Record<string, unknown>;

const VIEWS = ["retard", "renouveler", "absents", "partis"] as const;
export type View = (typeof VIEWS)[number];

/** Whose row's form is open, and which one: it is still there after a reload. */
export type RosterSearch = Cursor & { vue?: View; membre?: string; action?: Action };
export const rosterSearch = (raw: Raw): RosterSearch => ({
  ...understood({
    vue: oneOf(raw, "vue", VIEWS),
    membre: opaqueOf(raw, "membre"),
    action: oneOf(raw, "action", ACTIONS),
  }),
  ...cursorOf(raw),
});

export type MembershipSearch = { action?: Action };
export const membershipSearch = (raw: Raw): MembershipSearch => understood({ action: oneOf(raw, "action", ACTIONS) });
