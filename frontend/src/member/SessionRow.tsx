import { Trans, useLingui } from "@lingui/react/macro";
import type { OwnSession } from "@/access/ownSessions";
import { formatAgo } from "@/lib/format";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Row } from "@/ui/RowList";

type Props = { session: OwnSession; isEnding: boolean; onEnd: () => void };

export function SessionRow({ session, isEnding, onEnd }: Props) {
  const { t } = useLingui();
  const device = [session.browser, session.system].filter(Boolean).join(", ") || t`Appareil inconnu`;
  const used = formatAgo(session.usedAt);
  return (
    <Row
      title={device}
      detail={<Trans>Dernière activité : {used}</Trans>}
      aside={
        session.current ? (
          <Badge tone="green">
            <Trans>Cet appareil</Trans>
          </Badge>
        ) : (
          <Button aria-label={t`Fermer la session : ${device}`} isPending={isEnding} onClick={onEnd}>
            <Trans>Fermer</Trans>
          </Button>
        )
      }
    />
  );
}
