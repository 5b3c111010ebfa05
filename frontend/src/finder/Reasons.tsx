import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { Reasons_edge$key } from "@/__generated__/Reasons_edge.graphql";
import { Icon } from "@/ui/Icon";
import type { Kind } from "./asked";
import styles from "./Finder.module.css";
import type { Question } from "./question";
import { useReasonWords } from "./useReasonWords";

const EDGE = graphql`
  fragment Reasons_edge on FoundNetworkEdge {
    reasons {
      question
      match
      sheetSays
      missing
    }
  }
`;

/** Question by question: whether the network fits, what its sheet says, and what it doesn't say. */
export function Reasons({ edge, questions }: { edge: Reasons_edge$key; questions: readonly Question[] }) {
  const { reasons } = useFragment(EDGE, edge);
  const words = useReasonWords(questions);
  return (
    <dl className={styles.reasons}>
      {reasons.map(({ question, match, sheetSays, missing }) => (
        <div key={question} className={styles.reason}>
          <Icon name={missing ? "info" : match === 1 ? "check" : match > 0 ? "next" : "close"} size={16} />
          <div>
            <dt>
              {words.subject(question as Kind)} <Fit match={match} isMissing={missing} />
            </dt>
            {!missing && <dd className={styles.help}>{words.sheetSays(question as Kind, sheetSays)}</dd>}
          </div>
        </div>
      ))}
    </dl>
  );
}

function Fit({ match, isMissing }: { match: number; isMissing: boolean }) {
  if (isMissing) {
    return <Trans>la fiche ne le dit pas</Trans>;
  }
  if (match === 1) {
    return <Trans>convient</Trans>;
  }
  return match > 0 ? <Trans>convient en partie</Trans> : <Trans>ne convient pas</Trans>;
}
