import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { TradeRulings_ruling$key } from "@/__generated__/TradeRulings_ruling.graphql";
import { formatDay } from "@/lib/format";
import { localName } from "@/lib/named";
import { Badge } from "@/ui/Badge";
import styles from "./TradeRulings.module.css";

/** What the committee said of trades that are near each other, or that aren't, and why. */
export function TradeRulings(props: { rulings: TradeRulings_ruling$key }) {
  const rulings = useFragment(
    graphql`
      fragment TradeRulings_ruling on TradeRuling @relay(plural: true) {
        id
        isNear
        words
        ruledOn
        specialty {
          french: name(language: FRENCH)
          english: name(language: ENGLISH)
        }
        other {
          french: name(language: FRENCH)
          english: name(language: ENGLISH)
        }
      }
    `,
    props.rulings,
  );
  return (
    <ul className={styles.rulings}>
      {rulings.map((ruling) => (
        <li key={ruling.id}>
          <p className={styles.trades}>
            {localName(ruling.specialty)} / {localName(ruling.other)}{" "}
            <Badge tone={ruling.isNear ? "amber" : "green"}>
              {ruling.isNear ? <Trans>Proches</Trans> : <Trans>Pas proches</Trans>}
            </Badge>
          </p>
          <p>{ruling.words}</p>
          <p className={styles.when}>
            <Trans>Avis du comité, le {formatDay(ruling.ruledOn)}</Trans>
          </p>
        </li>
      ))}
    </ul>
  );
}
