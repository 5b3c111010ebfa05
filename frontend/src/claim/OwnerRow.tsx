import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { OwnerRow_owner$key } from "@/__generated__/OwnerRow_owner.graphql";
import { formatDay } from "@/lib/format";
import { Button } from "@/ui/Button";
import { Row } from "@/ui/RowList";

type Props = { owner: OwnerRow_owner$key; onEnd: () => void };

/** Somebody who keeps a sheet, or kept it, from when to when. */
export function OwnerRow({ owner, onEnd }: Props) {
  const { t } = useLingui();
  const { startsOn, endsOn, isViewer, viewerCanEnd, ...known } = useFragment(
    graphql`
      fragment OwnerRow_owner on NetworkOwner {
        name
        startsOn
        endsOn
        isViewer
        viewerCanEnd
      }
    `,
    owner,
  );
  const name = known.name ?? "";
  const first = formatDay(startsOn);
  // One that ended on its first day lasted until the day before.
  const last = endsOn && (endsOn > startsOn ? formatDay(endsOn) : first);
  return (
    <Row
      title={name}
      detail={
        last ? (
          <Trans>
            du {first} au {last}
          </Trans>
        ) : (
          <Trans>depuis le {first}</Trans>
        )
      }
      aside={
        viewerCanEnd && (
          <Button
            aria-haspopup="dialog"
            aria-label={isViewer ? t`Ne plus tenir la fiche` : t`Retirer la fiche à ${name}`}
            onClick={onEnd}
          >
            {isViewer ? <Trans>Ne plus la tenir</Trans> : <Trans>Retirer la fiche</Trans>}
          </Button>
        )
      }
    />
  );
}
