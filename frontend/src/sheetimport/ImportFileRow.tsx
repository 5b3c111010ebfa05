import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { ImportFileRow_row$data, ImportFileRow_row$key } from "@/__generated__/ImportFileRow_row.graphql";
import { inWordOf, useGuideWords } from "@/guide/useGuideWords";
import { Badge, type BadgeTone } from "@/ui/Badge";
import { Row } from "@/ui/RowList";
import { RowChoices } from "./RowChoices";
import { RowDifferences } from "./RowDifferences";
import { useColumnWords, useFaultWords } from "./useImportWords";

type Props = { row: ImportFileRow_row$key; importId: string; canChoose: boolean };

/** A row of a file: which network, what is wrong with it or differs, and what becomes of it. */
export function ImportFileRow({ row, importId, canChoose }: Props) {
  const { families } = useGuideWords();
  const found = useFragment(
    graphql`
      fragment ImportFileRow_row on SheetImportRow {
        line
        kind
        name
        family
        commune {
          name
        }
        sheet {
          id
        }
        written {
          id
        }
        choice
        outcome
        returned
        faults {
          field
          label
          value
          reason
          limit
          otherLine
        }
        ...RowDifferences_row
      }
    `,
    row,
  );
  const { line, kind, choice } = found;
  const sheet = found.written ?? found.sheet;
  const name = found.name || <Trans>Sans nom</Trans>;
  return (
    <Row
      title={
        sheet ? (
          <Link to="/administration/guide/$id" params={{ id: sheet.id }}>
            {name}
          </Link>
        ) : (
          name
        )
      }
      detail={
        <>
          <Trans>Ligne {line}</Trans>
          {[found.family && inWordOf(families, found.family), found.commune?.name]
            .filter(Boolean)
            .map((words) => ` · ${words}`)}
          <Faults faults={found.faults} />
          {kind === "CHANGED" && <RowDifferences row={found} />}
          {kind === "CHANGED" && canChoose && (
            <RowChoices importId={importId} line={line} choice={choice ?? null} canBeNew={Boolean(found.family)} />
          )}
        </>
      }
      aside={<What row={found} />}
    />
  );
}

function Faults({ faults }: { faults: ImportFileRow_row$data["faults"] }) {
  const columns = useColumnWords();
  const wordsOf = useFaultWords();
  if (faults.length === 0) {
    return null;
  }
  return (
    <ul>
      {faults.map((fault) => (
        <li key={`${fault.field} ${fault.reason} ${fault.value}`}>
          <strong>
            {[fault.label || columns[fault.field], fault.value && `« ${fault.value} »`].filter(Boolean).join(" ")}
          </strong>{" "}
          {wordsOf(fault)}
        </li>
      ))}
    </ul>
  );
}

const TONES: Readonly<Record<string, BadgeTone>> = { NEW: "green", CHANGED: "amber", KNOWN: "quiet", FAULTY: "danger" };

/** What the row is, or what became of it. */
function What({ row }: { row: ImportFileRow_row$data }) {
  const { t } = useLingui();
  const kinds: Readonly<Record<string, string>> = {
    NEW: t`Nouvelle`,
    KNOWN: t`Connue`,
    CHANGED: t`Différente`,
    FAULTY: t`À corriger`,
  };
  const became: Readonly<Record<string, string>> = {
    ADDED: t`Entrée`,
    WRITTEN: t`Écrite`,
    LEFT: t`Laissée telle quelle`,
    TAKEN_BACK: t`Reprise`,
    KEPT: t`Gardée`,
  };
  const end = row.returned ?? row.outcome;
  return end ? (
    <Badge tone={end === "ADDED" || end === "WRITTEN" ? "green" : "quiet"}>{became[end] ?? end}</Badge>
  ) : (
    <Badge tone={TONES[row.kind] ?? "quiet"}>{kinds[row.kind] ?? row.kind}</Badge>
  );
}
