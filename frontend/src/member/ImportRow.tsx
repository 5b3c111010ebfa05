import { Plural, Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { ImportRow_import$key } from "@/__generated__/ImportRow_import.graphql";
import { formatInstant } from "@/lib/format";
import { Button } from "@/ui/Button";
import { Row } from "@/ui/RowList";

/** An import in the list, with the way back while there is one. */
export function ImportRow(props: { imported: ImportRow_import$key; onUndo: () => void }) {
  const found = useFragment(
    graphql`
      fragment ImportRow_import on MemberImport {
        importedAt
        importedBy
        fileName
        memberCount
        undoneAt
        undoneBy
        viewerCanUndo
        chapter {
          name
        }
      }
    `,
    props.imported,
  );
  const moment = formatInstant(found.importedAt);
  const undone = found.undoneAt && formatInstant(found.undoneAt);
  const { undoneBy } = found;
  return (
    <Row
      title={
        <>
          <Plural value={found.memberCount} one="# membre" many="# de membres" other="# membres" />
          {found.chapter && ` · ${found.chapter.name}`}
        </>
      }
      detail={
        <>
          {[moment, found.importedBy, found.fileName].filter(Boolean).join(" · ")}
          {undone && (
            <div>
              <Trans>
                Annulé le {undone} par {undoneBy}
              </Trans>
            </div>
          )}
        </>
      }
      aside={
        found.viewerCanUndo && (
          <Button aria-haspopup="dialog" onClick={props.onUndo}>
            <Trans>Annuler l’import</Trans>
          </Button>
        )
      }
    />
  );
}
