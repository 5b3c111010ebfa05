import { PERIODS, type PeriodName } from "@/lib/period";
import { type Cursor, cursorOf, oneOf, only, opaqueOf } from "@/lib/search";

export type FiguresSearch = Cursor & { periode?: PeriodName };

export const figuresSearch = (raw: Record<string, unknown>): FiguresSearch => ({
  ...only({ periode: oneOf(raw, "periode", PERIODS) }),
  ...cursorOf(raw),
});

export type RecordSearch = { membre?: string; recommandation?: string };

export const recordSearch = (raw: Record<string, unknown>): RecordSearch =>
  only({ membre: opaqueOf(raw, "membre"), recommandation: opaqueOf(raw, "recommandation") });

/** The form of a correction is open: it is still there after a reload. */
export type BusinessSearch = { corriger?: true };
export const businessSearch = (raw: Record<string, unknown>): BusinessSearch =>
  raw["corriger"] === true ? { corriger: true } : {};
