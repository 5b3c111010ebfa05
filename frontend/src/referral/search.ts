import { type Cursor, cursorOf, oneOf, only, textOf } from "@/lib/search";

export const SIDES = ["recues", "donnees"] as const;
export const STAGES = ["preparees", "nouvelles", "en-cours", "conclues", "sans-suite"] as const;
export const VIEWS = ["liste", "tableau"] as const;

export type ReferralsSearch = Cursor & {
  sens?: (typeof SIDES)[number];
  etape?: (typeof STAGES)[number];
  type?: "interne" | "externe";
  vue?: (typeof VIEWS)[number];
};

export const referralsSearch = (raw: Record<string, unknown>): ReferralsSearch => ({
  ...only({
    sens: oneOf(raw, "sens", SIDES),
    etape: oneOf(raw, "etape", STAGES),
    type: oneOf(raw, "type", ["interne", "externe"] as const),
    vue: oneOf(raw, "vue", VIEWS),
  }),
  ...cursorOf(raw),
});

export type GiveSearch = { membre?: string };

export const giveSearch = (raw: Record<string, unknown>): GiveSearch => only({ membre: textOf(raw, "membre") });
