import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Period } from "@/lib/period";
import { ListCard } from "@/list/ListCard";
import { type Column, Table } from "@/ui/Table";
import type { Compared } from "./ComparedChapter";
import { ExportCompared } from "./ExportCompared";
import { COLUMNS, type ColumnName } from "./search";
import { useColumns, VALUES } from "./useColumns";

type Props = {
  code: string;
  period: Period;
  chapters: readonly Compared[];
  /** How many there are: more, it may be, than are shown. */
  total: number;
  column: ColumnName;
  isDescending: boolean;
  onSort: (column: ColumnName, isDescending: boolean) => void;
};

/** All measures of all chapters; sorted by a press on a heading. */
export function ChaptersTable({ code, period, chapters, total, column, isDescending, onSort }: Props) {
  const { t } = useLingui();
  const columns = useColumns();
  const collator = new Intl.Collator(document.documentElement.lang);
  const sorted = [...chapters].sort((a, b) => {
    const [first, second] = [VALUES[column](a), VALUES[column](b)];
    const order = typeof first === "string" ? collator.compare(first, String(second)) : first - Number(second);
    return isDescending ? -order : order;
  });
  const shown: Column<Compared>[] = COLUMNS.map((key) => ({ key, ...columns[key] })).map(({ key, header, text }) => ({
    key,
    header,
    isNumber: text !== undefined,
    sort: column === key ? (isDescending ? "descending" : "ascending") : "none",
    onSort: () => onSort(key, column === key ? !isDescending : text !== undefined),
    cell: (chapter) =>
      text ? (
        text(Number(VALUES[key](chapter)), chapter)
      ) : (
        <>
          <Link to="/groupes/$id" params={{ id: chapter.id }}>
            {chapter.name}
          </Link>
          <small>{chapter.commune}</small>
        </>
      ),
  }));
  return (
    <ListCard
      title={<Trans>Tous les chiffres</Trans>}
      exportButton={<ExportCompared code={code} period={period} total={total} />}
    >
      <Table caption={t`Groupes comparés`} columns={shown} rows={sorted} rowKey={(chapter) => chapter.id} />
    </ListCard>
  );
}
