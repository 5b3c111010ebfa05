import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { type Cell, downloadCsv } from "@/lib/csv";
import { Button } from "./Button";
import { Icon } from "./Icon";
import { showToast } from "./toast";

type Props = {
  /** The file's name, without its ending. */
  name: string;
  header: readonly string[];
  /** All rows of the list as it is filtered and ordered, whatever the page on the screen. */
  read: () => Promise<readonly (readonly Cell[])[]>;
};

/** The whole list as CSV. */
export function ExportButton({ name, header, read }: Props) {
  const { t } = useLingui();
  const [isReading, setReading] = useState(false);
  function download() {
    setReading(true);
    read()
      .then((rows) => downloadCsv(name, [header, ...rows]))
      .catch(() => showToast(t`L’export n’a pas abouti. Réessayez dans un instant.`))
      .finally(() => setReading(false));
  }
  return (
    <Button tone="quiet" isPending={isReading} onClick={download}>
      <Icon name="download" size={18} />
      <span>
        <Trans>Exporter</Trans>
      </span>
    </Button>
  );
}
