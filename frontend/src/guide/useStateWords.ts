import { useLingui } from "@lingui/react/macro";
import type { NetworkStatus } from "@/__generated__/SheetState_sheet.graphql";
import type { BadgeTone } from "@/ui/Badge";

type Known = Exclude<NetworkStatus, "%future added value">;

const TONES: Readonly<Record<Known, BadgeTone>> = {
  DRAFT: "quiet",
  SUBMITTED: "sky",
  IN_REVIEW: "sky",
  CHANGES_REQUESTED: "amber",
  REJECTED: "danger",
  PUBLISHED: "green",
  NEEDS_UPDATE: "amber",
  ARCHIVED: "quiet",
  MERGED: "quiet",
};

/** What the states of a sheet are called; one that came later goes by the API's word. */
export function useStateWords() {
  const { t } = useLingui();
  const names: Readonly<Record<Known, string>> = {
    DRAFT: t`Brouillon`,
    SUBMITTED: t`Soumise`,
    IN_REVIEW: t`En relecture`,
    CHANGES_REQUESTED: t`À reprendre`,
    REJECTED: t`Écartée`,
    PUBLISHED: t`Publiée`,
    NEEDS_UPDATE: t`À mettre à jour`,
    ARCHIVED: t`Archivée`,
    MERGED: t`Fondue dans une autre`,
  };
  return (status: string): { name: string; tone: BadgeTone } =>
    status in names ? { name: names[status as Known], tone: TONES[status as Known] } : { name: status, tone: "quiet" };
}
