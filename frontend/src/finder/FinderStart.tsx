import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { FinderStartQuery } from "@/__generated__/FinderStartQuery.graphql";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import type { Answers } from "./asked";
import styles from "./Finder.module.css";
import { PlaceField } from "./PlaceField";
import type { Place } from "./usePlaceSearch";

const START = graphql`
  query FinderStartQuery {
    regions(first: 100, orderBy: NAME) {
      nodes {
        code
        name
        parent {
          code
        }
      }
    }
  }
`;

type Props = { attempt: number; onChoose: (region: string, answers: Answers) => void };

/** In which region? The commune tells it, and is the answer to the first question, too. */
export function FinderStart({ attempt, onChoose }: Props) {
  const { t } = useLingui();
  const { regions } = useLazyLoadQuery<FinderStartQuery>(START, {}, { fetchKey: attempt });
  const [place, setPlace] = useState<Place | null>(null);
  const [isMissed, setMissed] = useState(false);
  const covering = new Set(regions.nodes.map((region) => region.parent?.code));
  const offered = regions.nodes.filter(({ code }) => !covering.has(code));
  const home = offered.find(({ code }) => code === `FR-${place?.department.code}`);
  const problem = !place
    ? t`Choisissez une commune dans la liste.`
    : t`Aucun guide ne couvre encore ce département : choisissez une région voisine.`;
  return (
    <>
      <Card title={<Trans>Où se trouve votre entreprise ?</Trans>}>
        <form
          className={styles.question}
          onSubmit={(event) => {
            event.preventDefault();
            setMissed(!home);
            if (home && place) {
              onChoose(home.code, { PLACE: [place.code] });
            }
          }}
        >
          <PlaceField
            text=""
            problem={isMissed && !home ? problem : undefined}
            onChoose={(chosen) => {
              setPlace(chosen);
              setMissed(chosen !== null);
            }}
          />
          <div className={styles.actions}>
            <Button type="submit" tone="primary">
              <Trans>Commencer</Trans>
            </Button>
          </div>
        </form>
      </Card>
      <Card title={<Trans>Ou choisissez une région</Trans>}>
        <ul className={styles.regions}>
          {offered.map(({ code, name }) => (
            <li key={code}>
              <Button onClick={() => onChoose(code, {})}>{name}</Button>
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}
