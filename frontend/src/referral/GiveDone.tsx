import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { Button } from "@/ui/Button";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import styles from "./GiveDone.module.css";
import type { Done } from "./useGive";

type Props = Done & { onAgain: () => void };

/** What became of the referral, said where it was given. */
export function GiveDone({ outcome, name, onAgain }: Props) {
  const isSent = outcome.kind === "sent";
  const element = useRef<HTMLDivElement>(null);
  // The form that had the focus is gone: whoever reads by ear or works by keyboard goes on from here.
  useEffect(() => {
    element.current?.focus();
    scrollTo({ top: 0 });
  }, []);
  return (
    <div role="status" ref={element} tabIndex={-1} className={styles.done}>
      <EmptyState
        icon={outcome.kind === "kept" ? "offline" : "check"}
        title={<Title outcome={outcome} receiverName={name} />}
        action={
          <div className={styles.actions}>
            {isSent && (
              <Link to="/recommandations/$id" params={{ id: outcome.referralId }} className={buttonClass("primary")}>
                <Trans>La voir</Trans>
              </Link>
            )}
            <Button onClick={onAgain}>
              <Trans>En donner une autre</Trans>
            </Button>
            <Link to="/semaine" className={buttonClass()}>
              <Trans>Ma semaine</Trans>
            </Link>
          </div>
        }
      >
        <Detail outcome={outcome} />
      </EmptyState>
    </div>
  );
}

function Title({ outcome, receiverName }: { outcome: Done["outcome"]; receiverName: string }) {
  if (outcome.kind === "putAside") {
    return receiverName ? <Trans>Brouillon pour {receiverName} : gardé</Trans> : <Trans>Brouillon gardé</Trans>;
  }
  if (outcome.kind !== "sent") {
    return <Trans>Recommandation pour {receiverName} : gardée</Trans>;
  }
  switch (outcome.status) {
    case "DRAFT":
      return <Trans>Brouillon pour {receiverName} : gardé</Trans>;
    case "AWAITING_CONSENT":
      return <Trans>Recommandation pour {receiverName} : en attente d’accord</Trans>;
    default:
      return <Trans>Recommandation envoyée à {receiverName}</Trans>;
  }
}

function Detail({ outcome }: { outcome: Done["outcome"] }) {
  if (outcome.kind === "putAside") {
    return (
      <Trans>
        Il lui manque de quoi partir. Il reste sur cet appareil, jusqu’à ce que vous vous déconnectiez : vous le
        retrouverez en haut de cette page.
      </Trans>
    );
  }
  if (outcome.kind !== "sent") {
    return (
      <Trans>
        Elle est gardée sur cet appareil et partira, une seule fois, au retour du réseau. Vous pouvez fermer
        l’application.
      </Trans>
    );
  }
  return outcome.status === "SENT" ? (
    <Trans>Elle compte dès maintenant dans vos chiffres et dans ceux du groupe.</Trans>
  ) : (
    <Trans>Vous la retrouverez dans votre semaine, prête à partir.</Trans>
  );
}
