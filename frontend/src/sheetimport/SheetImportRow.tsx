import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { SheetImportRow_import$key } from "@/__generated__/SheetImportRow_import.graphql";
import { formatInstant } from "@/lib/format";
import { Badge } from "@/ui/Badge";
import { Row } from "@/ui/RowList";
import { toneOf, useStateWords } from "./useImportWords";

/** An import among others: which file, whose, and where it stands. */
export function SheetImportRow({ imported }: { imported: SheetImportRow_import$key }) {
  const states = useStateWords();
  const found = useFragment(
    graphql`
      fragment SheetImportRow_import on SheetImport {
        id
        fileName
        uploadedAt
        uploadedBy
        state
        rowCount
      }
    `,
    imported,
  );
  return (
    <Row
      title={
        <Link to="/administration/guide/import/$id" params={{ id: found.id }}>
          {found.fileName ?? <Trans>Fichier sans nom</Trans>}
        </Link>
      }
      detail={
        <>
          <Plural value={found.rowCount} one="# ligne" many="# de lignes" other="# lignes" />
          {[formatInstant(found.uploadedAt), found.uploadedBy].filter(Boolean).map((words) => ` · ${words}`)}
        </>
      }
      aside={<Badge tone={toneOf(found.state)}>{states[found.state] ?? found.state}</Badge>}
    />
  );
}
