import { oneOf, opaqueOf, understood } from "@/lib/search";
import { SPANS, type SpanName } from "./counting";

type Raw = Record<string, unknown>;

/** Which days; the last thirty unless said otherwise. */
export type SheetConsultationsSearch = { periode?: SpanName };

export const sheetConsultationsSearch = (raw: Raw): SheetConsultationsSearch =>
  understood({ periode: oneOf(raw, "periode", SPANS) });

/** Of which region's guide, by its code. */
export type GuideConsultationsSearch = SheetConsultationsSearch & { region?: string };

export const guideConsultationsSearch = (raw: Raw): GuideConsultationsSearch =>
  understood({ region: opaqueOf(raw, "region"), periode: oneOf(raw, "periode", SPANS) });
