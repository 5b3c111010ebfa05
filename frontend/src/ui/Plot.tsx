import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import type { Cell } from "@/lib/csv";
import { Button } from "./Button";
import { Icon } from "./Icon";
import styles from "./Plot.module.css";
import { startExport } from "./startExport";
import { type Column, Table } from "./Table";

export type PlotColumn<T> = Column<T> & {
  /** The column's header and values in the CSV, raw: numbers stay numbers. */
  name: string;
  value: (row: T) => Cell;
};

type Props<T> = {
  title: string;
  /** What the drawing shows, for those who don't see it. */
  summary: string;
  csvName: string;
  columns: readonly PlotColumn<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
  children: ReactNode;
};

/** A drawing whose very data can be read as a table and taken away as CSV. */
export function Plot<T>({ title, summary, csvName, columns, rows, rowKey, children }: Props<T>) {
  const { t } = useLingui();
  const [isTable, setTable] = useState(false);
  const download = () =>
    startExport({
      name: csvName,
      header: columns.map((column) => column.name),
      total: rows.length,
      rows: async function* () {
        yield rows.map((row) => columns.map((column) => column.value(row)));
      },
    });
  return (
    <figure className={styles.plot} aria-label={title}>
      {isTable ? (
        <Table caption={title} columns={columns} rows={rows} rowKey={rowKey} />
      ) : (
        <div role="img" aria-label={summary}>
          {children}
        </div>
      )}
      <div className={`${styles.tools} no-print`}>
        <Button tone="quiet" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          <Icon name={isTable ? "figures" : "list"} size={18} />
          {isTable ? <Trans>Voir le graphique</Trans> : <Trans>Voir le tableau</Trans>}
        </Button>
        <Button tone="quiet" onClick={() => void download()} aria-label={t`Télécharger en CSV : ${title}`}>
          <Icon name="download" size={18} />
          CSV
        </Button>
      </div>
    </figure>
  );
}
