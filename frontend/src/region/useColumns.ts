import { useLingui } from "@lingui/react/macro";
import { formatNumber, formatShare, formatTotal } from "@/lib/format";
import type { Compared } from "./ComparedChapter";
import type { ColumnName } from "./search";

export const VALUES = {
  groupe: (chapter: Compared) => chapter.name,
  membres: (chapter: Compared) => chapter.activeMembers,
  recommandations: (chapter: Compared) => chapter.referralsGiven,
  "par-membre": (chapter: Compared) => chapter.referralsGiven / Math.max(chapter.activeMembers, 1),
  conclues: (chapter: Compared) => chapter.winRate ?? 0,
  contacts: (chapter: Compared) => chapter.promptContactRate ?? 0,
  affaires: (chapter: Compared) => chapter.closedBusiness.minorUnits / 100,
  place: (chapter: Compared) => (chapter.closedBusinessPerMember?.minorUnits ?? 0) / 100,
} as const satisfies Record<ColumnName, (chapter: Compared) => string | number>;

type Column = { header: string; text?: (value: number, chapter: Compared) => string };

const total = (value: number, { closedBusiness }: Compared) =>
  formatTotal({ minorUnits: Math.round(value) * 100, currency: closedBusiness.currency });

/** What each column is called, and how its numbers are written; a column without is of names. */
export function useColumns(): Readonly<Record<ColumnName, Column>> {
  const { t } = useLingui();
  return {
    groupe: { header: t`Groupe` },
    membres: { header: t`Membres`, text: (value) => formatNumber(value) },
    recommandations: { header: t`Données`, text: (value) => formatNumber(value) },
    "par-membre": { header: t`Par membre`, text: (value) => formatNumber(value, 1) },
    conclues: { header: t`Conclues`, text: formatShare },
    contacts: { header: t`En 48 h`, text: formatShare },
    affaires: { header: t`Affaires conclues`, text: total },
    place: { header: t`Valeur d’une place`, text: total },
  };
}
