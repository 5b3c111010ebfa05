import { spanOf } from "./counting";
import type { SheetConsultationsSearch } from "./search";

/** The days that a page asks for. */
export function daysOf({ periode }: SheetConsultationsSearch): { from: string; to: string } {
  const { from, to } = spanOf(periode ?? "mois");
  return { from, to };
}
