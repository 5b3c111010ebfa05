import type { FiguresPageQuery$variables } from "@/__generated__/FiguresPageQuery.graphql";
import type { RecordPageQuery$variables } from "@/__generated__/RecordPageQuery.graphql";
import { lastDayOf, periodOf } from "@/lib/period";
import { pageOf } from "@/lib/search";
import type { FiguresSearch, RecordSearch } from "./search";

const LEDGER_SIZE = 20;

// What the address asks for, in the API's terms.

export function figuresOf(search: FiguresSearch): FiguresPageQuery$variables {
  const period = periodOf(search.periode ?? "rolling");
  return { ...period, lastDay: lastDayOf(period.to), ...pageOf(search, LEDGER_SIZE) };
}

export const recordOf = ({ recommandation }: RecordSearch): RecordPageQuery$variables => ({
  referral: recommandation ?? "",
  isOfReferral: recommandation !== undefined,
});
