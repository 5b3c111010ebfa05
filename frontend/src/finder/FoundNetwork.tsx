import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { FoundNetwork_edge$key } from "@/__generated__/FoundNetwork_edge.graphql";
import { formatShare } from "@/lib/format";
import { Meter } from "@/ui/Meter";
import styles from "./Finder.module.css";
import type { Question } from "./question";
import { Reasons } from "./Reasons";

const EDGE = graphql`
  fragment FoundNetwork_edge on FoundNetworkEdge {
    score
    node {
      slug
      name
      acronym
      summary
      commune {
        name
      }
    }
    ...Reasons_edge
  }
`;

/** A network that fits: how well, and why. */
export function FoundNetwork({ edge, questions }: { edge: FoundNetwork_edge$key; questions: readonly Question[] }) {
  const { t } = useLingui();
  const found = useFragment(EDGE, edge);
  const { score, node } = found;
  const share = formatShare(score);
  return (
    <li className={styles.network}>
      <div>
        <h3>
          <a href={`/guide/${node.slug}`}>{node.acronym ? `${node.name} (${node.acronym})` : node.name}</a>
        </h3>
        {node.commune && <p className={styles.help}>{node.commune.name}</p>}
      </div>
      <Meter value={score} label={t`Convient à ${share}`} />
      {node.summary && <p>{node.summary}</p>}
      <details>
        <summary>
          <Trans>Pourquoi ?</Trans>
        </summary>
        <Reasons edge={found} questions={questions} />
      </details>
    </li>
  );
}
