import { Plural, Trans } from "@lingui/react/macro";
import { useEffect, useRef, useState, useTransition } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { FinderResultsQuery } from "@/__generated__/FinderResultsQuery.graphql";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { type Asked, answersOf, type Kind } from "./asked";
import styles from "./Finder.module.css";
import { FoundNetwork } from "./FoundNetwork";
import type { Question } from "./question";
import { ShareButton } from "./ShareButton";
import type { Go } from "./useAsked";

const RESULTS = graphql`
  query FinderResultsQuery($region: String!, $version: Int, $answers: FinderAnswersInput!, $first: Int!) {
    findNetworks(region: $region, version: $version, answers: $answers, first: $first) {
      totalCount
      edges {
        score
        node {
          id
        }
        ...FoundNetwork_edge
      }
    }
  }
`;

const STEP = 10;
const MOST = 100;

type Props = { attempt: number; asked: Asked; name: string; questions: readonly Question[]; go: Go };

/** The networks that fit, best first, and ways on: to the answers, to somebody else. */
export function FinderResults({ attempt, asked, name, questions, go }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [first, setFirst] = useState(STEP);
  const [isPending, startTransition] = useTransition();
  const { findNetworks } = useLazyLoadQuery<FinderResultsQuery>(
    RESULTS,
    { region: asked.region ?? "", version: asked.version, answers: answersOf(asked), first },
    { fetchKey: attempt },
  );
  useEffect(() => heading.current?.focus(), []);
  const { edges, totalCount } = findNetworks;
  const begin = questions[0]?.kind as Kind | undefined;
  return (
    <section className={styles.results}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {name}{" "}
        <span role="status">
          <Plural value={totalCount} _0="aucun réseau" one="# réseau" many="# réseaux" other="# réseaux" />
        </span>
      </h2>
      <div className={styles.actions}>
        <Button onClick={() => go({ ...asked, step: begin ?? null })}>
          <Trans>Revoir mes réponses</Trans>
        </Button>
        <ShareButton />
      </div>
      {edges.length === 0 && <NothingFits asked={asked} go={go} />}
      <ul className={styles.found}>
        {edges.map((edge) => (
          <FoundNetwork key={edge.node.id} edge={edge} questions={questions} />
        ))}
      </ul>
      {edges.length < Math.min(totalCount, MOST) && (
        <Button isPending={isPending} onClick={() => startTransition(() => setFirst(Math.min(first + STEP, MOST)))}>
          <Trans>Voir d’autres réseaux</Trans>
        </Button>
      )}
    </section>
  );
}

/** What is indispensable leaves nobody; without it there may be some. */
function NothingFits({ asked, go }: { asked: Asked; go: Go }) {
  const isStrict = asked.indispensable.length > 0;
  return (
    <EmptyState
      icon="search"
      title={<Trans>Aucun réseau ne convient</Trans>}
      action={
        isStrict && (
          <Button tone="primary" onClick={() => go({ ...asked, indispensable: [] })}>
            <Trans>Ne rien tenir pour indispensable</Trans>
          </Button>
        )
      }
    >
      {isStrict ? (
        <Trans>
          Ce que vous tenez pour indispensable écarte tous les réseaux de la région et des régions voisines.
        </Trans>
      ) : (
        <Trans>Le guide de cette région et des régions voisines est encore vide.</Trans>
      )}
    </EmptyState>
  );
}
