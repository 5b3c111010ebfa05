import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { OpenSeats_chapter$data, OpenSeats_chapter$key } from "@/__generated__/OpenSeats_chapter.graphql";
import { localName } from "@/lib/named";
import { Card } from "@/ui/Card";
import { Icon } from "@/ui/Icon";
import styles from "./OpenSeats.module.css";

const AT_ONCE = 12;

/** The specialties that nobody holds here yet. */
export function OpenSeats(props: { chapter: OpenSeats_chapter$key }) {
  const { id, openSeats } = useFragment(
    graphql`
      fragment OpenSeats_chapter on Chapter {
        id
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
      aside={
        <Link to="/groupes/$id/places" params={{ id }}>
          <Trans>Toutes les places</Trans>
        </Link>
      }
    >
      {openSeats.totalCount === 0 ? (
        <p>
          <Trans>Tous les métiers sont représentés.</Trans>
        </p>
      ) : (
        <>
          <Seats seats={openSeats.nodes.slice(0, AT_ONCE)} />
          {openSeats.nodes.length > AT_ONCE && (
            <details className={styles.more}>
              <summary>
                <Trans>Voir toutes les places</Trans>
                <Icon name="down" size={14} />
              </summary>
              <Seats seats={openSeats.nodes.slice(AT_ONCE)} />
              {rest > 0 && (
                <p className={styles.rest}>
                  <Trans>
                    La liste s’arrête à cent. Pour un métier précis, cherchez{" "}
                    <Link to="/annuaire" search={{ vue: "places" }}>
                      les groupes où sa place est ouverte
                    </Link>
                    .
                  </Trans>
                </p>
              )}
            </details>
          )}
        </>
      )}
    </Card>
  );
}

function Seats({ seats }: { seats: OpenSeats_chapter$data["openSeats"]["nodes"] }) {
  return (
    <ul className={styles.seats}>
      {seats.map((seat) => (
        <li key={seat.id} className={styles.seat}>
          {localName(seat)}
        </li>
      ))}
    </ul>
  );
}
