import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { OpenSeatList_chapter$key } from "@/__generated__/OpenSeatList_chapter.graphql";
import { localName } from "@/lib/named";
import { Card } from "@/ui/Card";
import styles from "./OpenSeatList.module.css";

type Props = { chapter: OpenSeatList_chapter$key; chapterId: string };

/** The trades whose seat is open: each a way to propose somebody, for those who may. */
export function OpenSeatList({ chapterId, ...props }: Props) {
  const { openSeats, viewerCanApply } = useFragment(
    graphql`
      fragment OpenSeatList_chapter on Chapter {
        viewerCanApply
        openSeats(first: 100) {
          totalCount
          nodes {
            id
            french: name(language: FRENCH)
            english: name(language: ENGLISH)
          }
        }
      }
    `,
    props.chapter,
  );
  const rest = openSeats.totalCount - openSeats.nodes.length;
  return (
    <Card
      title={
        <Plural
          value={openSeats.totalCount}
          one="# place ouverte"
          many="# de places ouvertes"
          other="# places ouvertes"
        />
      }
    >
      {openSeats.totalCount === 0 && (
        <p>
          <Trans>Tous les métiers sont représentés.</Trans>
        </p>
      )}
      <details className={styles.more} open={openSeats.nodes.length <= 12}>
        <summary>
          <Trans>Voir les métiers</Trans>
        </summary>
        <ul className={styles.seats}>
          {openSeats.nodes.map((trade) => (
            <li key={trade.id} className={styles.seat}>
              {viewerCanApply ? (
                <Link to="/candidatures" search={{ groupe: chapterId, proposer: true, metier: trade.id }}>
                  {localName(trade)}
                </Link>
              ) : (
                localName(trade)
              )}
            </li>
          ))}
        </ul>
        {rest > 0 && (
          <p className={styles.rest}>
            <Trans>La liste s’arrête à cent ; tout autre métier se choisit en proposant quelqu’un.</Trans>
          </p>
        )}
      </details>
    </Card>
  );
}
