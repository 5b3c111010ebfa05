import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { FeedFacts_feed$key } from "@/__generated__/FeedFacts_feed.graphql";
import { formatInstant } from "@/lib/format";
import { Button } from "@/ui/Button";
import { Facts } from "@/ui/Facts";
import styles from "./FeedFacts.module.css";

type Props = { feed: FeedFacts_feed$key; onReplace: () => void; onRevoke: () => void };

/** Since when there is an address, and whether a calendar comes. The address itself is known to nobody any more. */
export function FeedFacts({ feed, onReplace, onRevoke }: Props) {
  const { t } = useLingui();
  const { createdAt, lastFetchedAt } = useFragment(
    graphql`
      fragment FeedFacts_feed on CalendarFeed {
        createdAt
        lastFetchedAt
      }
    `,
    feed,
  );
  return (
    <>
      <Facts
        facts={[
          { key: "created", name: t`Créée`, value: formatInstant(createdAt) },
          {
            key: "fetched",
            name: t`Lue par un agenda`,
            value: lastFetchedAt ? formatInstant(lastFetchedAt) : t`pas encore`,
          },
        ]}
      />
      <p>
        <Trans>
          Elle n’a été montrée qu’une fois. Pour relier un autre appareil, ou si quelqu’un a pu la voir, remplacez-la.
        </Trans>
      </p>
      <div className={styles.ways}>
        <Button aria-haspopup="dialog" onClick={onReplace}>
          <Trans>Remplacer l’adresse</Trans>
        </Button>
        <Button tone="quiet" aria-haspopup="dialog" onClick={onRevoke}>
          <Trans>Révoquer l’adresse</Trans>
        </Button>
      </div>
    </>
  );
}
