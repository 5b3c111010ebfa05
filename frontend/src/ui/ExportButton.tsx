import { Trans } from "@lingui/react/macro";
import type { Cell } from "@/lib/csv";
import { type ReadPage, readPages } from "@/lib/readPages";
import { useSignal } from "@/lib/signal";
import { Button } from "./Button";
import { exporting } from "./exporting";
import { Icon } from "./Icon";
import { startExport } from "./startExport";

type Props<T> = {
  /** The file's name, without its ending. */
  name: string;
  header: readonly string[];
  total: number;
  read: ReadPage<T>;
  cells: (row: T) => readonly Cell[];
  /** What it is called beside another one. */
  label?: string;
};

/** The whole list as CSV: how far it is stands at the foot of the screen. */
export function ExportButton<T>({ name, header, total, read, cells, label }: Props<T>) {
  const isReading = useSignal(exporting)?.state === "reading";
  async function* rows(signal: AbortSignal) {
    for await (const page of readPages(read, signal)) {
      yield page.map(cells);
    }
  }
  return (
    <Button
      tone="quiet"
      isPending={isReading}
      aria-label={label}
      onClick={() => void startExport({ name, header, total, rows })}
    >
      <Icon name="download" size={18} />
      <span>
        <Trans>Exporter</Trans>
      </span>
    </Button>
  );
}
