import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { SheetDuplicates_sheet$key } from "@/__generated__/SheetDuplicates_sheet.graphql";
import { buttonClass } from "@/ui/buttonClass";
import { Card } from "@/ui/Card";
import { Row, RowList } from "@/ui/RowList";
import styles from "./SheetDuplicates.module.css";
import { SheetState } from "./SheetState";
import { inWordsOf } from "./useGuideWords";
import { useReasonWords } from "./useReasonWords";

/** Other sheets that look like the same network, and the way to make one of two. */
export function SheetDuplicates(props: { sheet: SheetDuplicates_sheet$key }) {
  const reasonWords = useReasonWords();
  const { viewerActions, duplicates } = useFragment(
    graphql`
      fragment SheetDuplicates_sheet on NetworkSheet {
        viewerActions
        duplicates {
          reasons
          sheet {
            id
            latest {
              name
            }
            ...SheetState_sheet
          }
        }
      }
    `,
    props.sheet,
  );
  if (duplicates.length === 0) {
    return null;
  }
  return (
    <Card title={<Trans>Peut-être le même réseau</Trans>} isFlush>
      <RowList>
        {duplicates.map(({ reasons, sheet }) => (
          <Row
            key={sheet.id}
            title={
              <Link to="/administration/guide/$id" params={{ id: sheet.id }}>
                {sheet.latest.name}
              </Link>
            }
            detail={<Trans>En commun : {inWordsOf(reasonWords, reasons)}</Trans>}
            aside={
              <>
                <SheetState sheet={sheet} />
                {viewerActions.includes("MERGE") && (
                  <Link
                    to="."
                    search={{ action: "fusionner", avec: sheet.id } as never}
                    replace
                    resetScroll={false}
                    className={`${buttonClass()} ${styles.merge}`}
                  >
                    <Trans>Fondre dans celle-ci</Trans>
                  </Link>
                )}
              </>
            }
          />
        ))}
      </RowList>
    </Card>
  );
}
