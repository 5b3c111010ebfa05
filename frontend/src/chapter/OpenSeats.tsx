import { Plural, Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { OpenSeats_chapter$key } from "@/__generated__/OpenSeats_chapter.graphql";
import { formatNumber } from "@/lib/format";
import { localName } from "@/lib/named";
import { Card } from "@/ui/Card";
import styles from "./OpenSeats.module.css";

/** The specialties that nobody holds here yet. */
export function OpenSeats(props: { chapter: OpenSeats_chapter$key }) {
  const { openSeats } = useFragment(
    graphql`
      fragment OpenSeats_chapter on Chapter {
        openSeats(first: 30) {
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
      {openSeats.totalCount === 0 ? (
        <p>
          <Trans>Tous les métiers sont représentés.</Trans>
        </p>
      ) : (
        <ul className={styles.seats}>
          {openSeats.nodes.map((seat) => (
            <li key={seat.id} className={styles.seat}>
              {localName(seat)}
            </li>
          ))}
          {rest > 0 && (
            <li className={styles.rest}>
              <Trans>et {formatNumber(rest)} autres</Trans>
            </li>
          )}
        </ul>
      )}
    </Card>
  );
}
