import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { Alike_proposal$key } from "@/__generated__/Alike_proposal.graphql";
import { SheetState } from "@/guide/SheetState";
import { inWordsOf } from "@/guide/useGuideWords";
import { useReasonWords } from "@/guide/useReasonWords";
import { Notice } from "@/ui/Notice";
import styles from "./ProposalCard.module.css";

/** Sheets of the guide that look like a proposed network. */
export function Alike(props: { proposal: Alike_proposal$key }) {
  const reasonWords = useReasonWords();
  const { duplicates } = useFragment(
    graphql`
      fragment Alike_proposal on Proposal {
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
    props.proposal,
  );
  return duplicates.length === 0 ? null : (
    <Notice tone="warning" title={<Trans>Le guide a peut-être déjà ce réseau</Trans>}>
      <div className={styles.alike}>
        <ul>
          {duplicates.map(({ reasons, sheet }) => (
            <li key={sheet.id}>
              <Link to="/administration/guide/$id" params={{ id: sheet.id }}>
                {sheet.latest.name}
              </Link>{" "}
              <SheetState sheet={sheet} /> <Trans>En commun : {inWordsOf(reasonWords, reasons)}</Trans>
            </li>
          ))}
        </ul>
      </div>
    </Notice>
  );
}
