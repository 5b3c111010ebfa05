import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { SeatNotice_chapter$key } from "@/__generated__/SeatNotice_chapter.graphql";
import { formatDay } from "@/lib/format";
import { today } from "@/lib/period";
import { Notice } from "@/ui/Notice";
import { rulingsOn } from "./applying";
import { holdOf } from "./next";
import { TradeRulings } from "./TradeRulings";

type Props = { chapter: SeatNotice_chapter$key; tradeId: string };

/** What stands in the way of a trade: somebody has its seat, it is held, or the committee said something of it and others. */
export function SeatNotice({ tradeId, ...props }: Props) {
  const { seats, tradeRulings } = useFragment(
    graphql`
      fragment SeatNotice_chapter on Chapter {
        seats(first: 100) {
          nodes {
            status
            heldUntil
            specialty {
              id
            }
            holder {
              displayName
            }
          }
        }
        tradeRulings {
          specialty {
            id
          }
          other {
            id
          }
          ...TradeRulings_ruling
        }
      }
    `,
    props.chapter,
  );
  const seat = seats.nodes.find(({ specialty }) => specialty.id === tradeId);
  const hold = seat && holdOf(seat, today());
  const rulings = rulingsOn(tradeRulings, tradeId);
  return (
    <>
      {seat?.status === "TAKEN" && (
        <Notice tone="warning">
          {seat.holder ? (
            <Trans>Cette place est tenue par {seat.holder.displayName}.</Trans>
          ) : (
            <Trans>Cette place est déjà tenue.</Trans>
          )}
        </Notice>
      )}
      {hold && hold !== "lapsed" && seat.heldUntil && (
        <Notice tone="warning">
          <Trans>Cette place est retenue pour une autre candidature, jusqu’au {formatDay(seat.heldUntil)}.</Trans>
        </Notice>
      )}
      {rulings.length > 0 && (
        <Notice tone="info" title={<Trans>Ce que le comité a dit de ce métier et d’autres</Trans>}>
          <TradeRulings rulings={rulings} />
        </Notice>
      )}
    </>
  );
}
