import { type Cursor, cursorOf, dayOf, oneOf, opaqueOf, textOf, understood } from "@/lib/search";
import { ACTIONS, type Action } from "./actions";

/** Received, given, and all that may be read: an officer's group, a director's region. */
export const SIDES = ["recues", "donnees", "toutes"] as const;
export const STAGES = ["preparees", "nouvelles", "en-cours", "conclues", "sans-suite", "contestees"] as const;
export const VIEWS = ["liste", "tableau"] as const;

export const ORDERS = ["recentes", "anciennes", "modifiees"] as const;
export type ReferralsSearch = Cursor & {
  sens?: (typeof SIDES)[number];
  etape?: (typeof STAGES)[number];
  type?: "interne" | "externe";
  vue?: (typeof VIEWS)[number];
  q?: string;
  tri?: (typeof ORDERS)[number];
  /** Sent from this day to that day: the rows of a figure. */
  du?: string;
  au?: string;
};

export const referralsSearch = (raw: Record<string, unknown>): ReferralsSearch => ({
  ...understood({
    sens: oneOf(raw, "sens", SIDES),
    etape: oneOf(raw, "etape", STAGES),
    type: oneOf(raw, "type", ["interne", "externe"] as const),
    vue: oneOf(raw, "vue", VIEWS),
    q: textOf(raw, "q"),
    tri: oneOf(raw, "tri", ORDERS),
    du: dayOf(raw, "du"),
    au: dayOf(raw, "au"),
  }),
  ...cursorOf(raw),
});

/** Which verb's form is open: it is still there after a reload. */
export type ReferralSearch = { action?: Action };
export const referralSearch = (raw: Record<string, unknown>): ReferralSearch =>
  understood({ action: oneOf(raw, "action", ACTIONS) });

export type GiveSearch = { membre?: string };

export const giveSearch = (raw: Record<string, unknown>): GiveSearch => understood({ membre: opaqueOf(raw, "membre") });
