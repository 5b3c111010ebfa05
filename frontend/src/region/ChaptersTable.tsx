import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { downloadCsv } from "@/lib/csv";
import { formatNumber, formatShare, formatTotal } from "@/lib/format";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Icon } from "@/ui/Icon";
import { PrintButton } from "@/ui/PrintButton";
import { type Column, Table } from "@/ui/Table";
import { Tools } from "@/ui/Tools";
import type { Compared } from "./measures";
import type { ColumnName } from "./search";

const VALUES = {
  groupe: (chapter: Compared) => chapter.name,
  membres: (chapter: Compared) => chapter.activeMembers,
  recommandations: (chapter: Compared) => chapter.referralsGiven,
  "par-membre": (chapter: Compared) => chapter.referralsGiven / Math.max(chapter.activeMembers, 1),
  conclues: (chapter: Compared) => chapter.winRate ?? 0,
  contacts: (chapter: Compared) => chapter.promptContactRate ?? 0,
  affaires: (chapter: Compared) => chapter.closedBusiness.minorUnits / 100,
  place: (chapter: Compared) => (chapter.closedBusinessPerMember?.minorUnits ?? 0) / 100,
} as const satisfies Record<ColumnName, (chapter: Compared) => string | number>;

type Props = {
  chapters: readonly Compared[];
  column: ColumnName;
  isDescending: boolean;
  onSort: (column: ColumnName, isDescending: boolean) => void;
};

/** All measures of all chapters; sorted by a press on a heading. */
export function ChaptersTable({ chapters, column, isDescending, onSort }: Props) {
  const { t } = useLingui();
  const money = (euros: number) => formatTotal({ minorUnits: Math.round(euros) * 100, currency: "EUR" });
  const columns: { key: ColumnName; header: string; text?: (value: number) => string }[] = [
    { key: "groupe", header: t`Groupe` },
    { key: "membres", header: t`Membres`, text: formatNumber },
    { key: "recommandations", header: t`Données`, text: formatNumber },
    { key: "par-membre", header: t`Par membre`, text: (value) => formatNumber(value, 1) },
    { key: "conclues", header: t`Conclues`, text: formatShare },
    { key: "contacts", header: t`En 48 h`, text: formatShare },
    { key: "affaires", header: t`Affaires conclues`, text: money },
    { key: "place", header: t`Valeur d’une place`, text: money },
  ];
  const collator = new Intl.Collator(document.documentElement.lang);
  const sorted = [...chapters].sort((a, b) => {
    const [first, second] = [VALUES[column](a), VALUES[column](b)];
    const order = typeof first === "string" ? collator.compare(first, String(second)) : first - Number(second);
    return isDescending ? -order : order;
  });
  const shown: Column<Compared>[] = columns.map(({ key, header, text }) => ({
    key,
    header,
    isNumber: text !== undefined,
    sort: column === key ? (isDescending ? "descending" : "ascending") : "none",
    onSort: () => onSort(key, column === key ? !isDescending : text !== undefined),
    cell: (chapter) =>
      text ? (
        text(Number(VALUES[key](chapter)))
      ) : (
        <>
          <Link to="/groupes/$id" params={{ id: chapter.id }}>
            {chapter.name}
          </Link>
          <small>{chapter.commune}</small>
        </>
      ),
  }));
  const download = () =>
    downloadCsv(t`groupes`, [
      [t`Commune`, ...columns.map(({ header }) => header)],
      ...sorted.map((chapter) => [chapter.commune, ...columns.map(({ key }) => VALUES[key](chapter))]),
    ]);
  return (
    <Card
      title={<Trans>Tous les chiffres</Trans>}
      aside={
        <Tools>
          <Button tone="quiet" onClick={download} aria-label={t`Télécharger en CSV : groupes comparés`}>
            <Icon name="download" size={18} />
            <span>CSV</span>
          </Button>
          <PrintButton />
        </Tools>
      }
      isFlush
    >
      <Table caption={t`Groupes comparés`} columns={shown} rows={sorted} rowKey={(chapter) => chapter.id} />
    </Card>
  );
}
