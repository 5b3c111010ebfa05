import { PERIODS, type PeriodName } from "@/lib/period";
import { type Cursor, cursorOf, oneOf, opaqueOf, understood } from "@/lib/search";

export type FiguresSearch = Cursor & { periode?: PeriodName };

export const figuresSearch = (raw: Record<string, unknown>): FiguresSearch => ({
  ...understood({ periode: oneOf(raw, "periode", PERIODS) }),
  ...cursorOf(raw),
});

export type RecordSearch = { membre?: string; recommandation?: string };

export const recordSearch = (raw: Record<string, unknown>): RecordSearch =>
  understood({ membre: opaqueOf(raw, "membre"), recommandation: opaqueOf(raw, "recommandation") });

/** The form of a correction is open: it is still there after a reload. */
export type BusinessSearch = { corriger?: true };
export const businessSearch = (raw: Record<string, unknown>): BusinessSearch =>
  understood({ corriger: raw["corriger"] === true ? true : undefined });
