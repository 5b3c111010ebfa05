import { useLingui } from "@lingui/react/macro";
import type { DuplicateReason } from "@/__generated__/SheetDuplicates_sheet.graphql";

/** What two sheets have in common, by the API's words. */
export function useReasonWords(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  const words: Record<Exclude<DuplicateReason, "%future added value">, string> = {
    RNA: t`le numéro RNA`,
    SIREN: t`le SIREN`,
    NAME: t`le nom`,
    WEBSITE: t`le site`,
    ACRONYM: t`le sigle`,
    PLACE: t`la commune`,
  };
  return words;
}
