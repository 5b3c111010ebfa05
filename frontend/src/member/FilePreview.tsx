import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Badge, type BadgeTone } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Choice } from "@/ui/Choice";
import { Notice } from "@/ui/Notice";
import { Row, RowList } from "@/ui/RowList";
import type { Preview } from "./LookForm";

type PreviewedRow = Preview["rows"][number];
type Shown = "ALL" | PreviewedRow["status"];

const PAGE = 100;

/** What would come of a file, row by row, and what to do next. */
export function FilePreview({ preview, children }: { preview: Preview; children: ReactNode }) {
  const { t } = useLingui();
  const { newCount, knownCount, refusedCount, unknownColumns } = preview;
  const [shown, setShown] = useState<Shown>(refusedCount > 0 ? "REFUSED" : "ALL");
  const [most, setMost] = useState(PAGE);
  const rows = preview.rows.filter((row) => shown === "ALL" || row.status === shown);
  const ignored = unknownColumns.join(", ");
  return (
    <Card
      title={<Plural value={preview.rows.length} one="# ligne lue" many="# de lignes lues" other="# lignes lues" />}
    >
      <p role="status">
        <Trans>
          À corriger : {refusedCount}. Nouveaux : {newCount}. Déjà membres, laissés tels quels : {knownCount}.
        </Trans>
      </p>
      {ignored && (
        <Notice>
          <Trans>Colonnes laissées de côté : {ignored}</Trans>
        </Notice>
      )}
      {children}
      <Choice<Shown>
        label={t`Lignes affichées`}
        value={shown}
        options={[
          { value: "ALL", label: t`Toutes` },
          { value: "REFUSED", label: t`À corriger` },
          { value: "NEW", label: t`Nouveaux` },
          { value: "KNOWN", label: t`Connus` },
        ]}
        onChange={(chosen) => {
          setShown(chosen);
          setMost(PAGE);
        }}
      />
      {rows.length === 0 && (
        <p>
          <Trans>Aucune ligne de ce genre.</Trans>
        </p>
      )}
      <RowList label={t`Lignes du fichier`}>
        {rows.slice(0, most).map((row) => (
          <FileRow key={row.line} row={row} />
        ))}
      </RowList>
      {rows.length > most && (
        <Button onClick={() => setMost(most + PAGE)}>
          <Trans>Montrer la suite</Trans>
        </Button>
      )}
    </Card>
  );
}

function FileRow({ row }: { row: PreviewedRow }) {
  const { line } = row;
  return (
    <Row
      title={row.displayName || <Trans>Sans nom</Trans>}
      detail={
        <>
          <Trans>Ligne {line}</Trans>
          {[row.specialty, row.firmName, row.chapter].filter(Boolean).map((words) => ` · ${words}`)}
          {row.errors.length > 0 && (
            <ul>
              {row.errors.map(({ column, value, message }) => (
                <li key={`${column} ${message}`}>
                  <strong>{[column, value && `« ${value} »`].filter(Boolean).join(" ")}</strong> {message}
                </li>
              ))}
            </ul>
          )}
        </>
      }
      aside={<StatusBadge status={row.status} />}
    />
  );
}

const TONES: Readonly<Record<string, BadgeTone>> = { NEW: "green", KNOWN: "quiet", REFUSED: "danger" };

function StatusBadge({ status }: { status: PreviewedRow["status"] }) {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = { NEW: t`Nouveau`, KNOWN: t`Connu`, REFUSED: t`À corriger` };
  return <Badge tone={TONES[status] ?? "quiet"}>{words[status] ?? status}</Badge>;
}
