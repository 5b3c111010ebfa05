import { Trans } from "@lingui/react/macro";
import { Button } from "@/ui/Button";
import { buttonClass } from "@/ui/buttonClass";
import { Card } from "@/ui/Card";
import { Notice } from "@/ui/Notice";
import { RowList } from "@/ui/RowList";
import { Skeleton } from "@/ui/Skeleton";
import styles from "./AccountCard.module.css";
import { SessionRow } from "./SessionRow";
import { useSessions } from "./useSessions";

/** Where the person is signed in, and where they change what they sign in with. */
export function AccountCard() {
  const { known, ...sessions } = useSessions();
  if (known === undefined) {
    return <Skeleton />;
  }
  if (known === "failed") {
    return (
      <Notice
        tone="warning"
        actions={
          <Button onClick={sessions.read}>
            <Trans>Réessayer</Trans>
          </Button>
        }
      >
        <Trans>Vos sessions n’ont pas pu être lues.</Trans>
      </Notice>
    );
  }
  return (
    <>
      {known.hasAccountPages && (
        <Card title={<Trans>Connexion</Trans>}>
          <div className={styles.ways}>
            <a href="/connexion/adresse" className={buttonClass()}>
              <Trans>Changer d’adresse e-mail</Trans>
            </a>
            <a href="/connexion/aide" className={buttonClass()}>
              <Trans>Changer de mot de passe</Trans>
            </a>
            <a href="/connexion/cles" className={buttonClass()}>
              <Trans>Mes clés d’accès</Trans>
            </a>
            <a href="/connexion/second-facteur" className={buttonClass()}>
              <Trans>Connexion en deux étapes</Trans>
            </a>
          </div>
        </Card>
      )}
      <Card
        title={<Trans>Où vous êtes connecté</Trans>}
        aside={
          known.sessions.length > 1 && (
            <Button tone="quiet" isPending={sessions.isEndingOthers} onClick={sessions.endOthers}>
              <Trans>Fermer les autres</Trans>
            </Button>
          )
        }
        isFlush
      >
        <RowList>
          {known.sessions.map((session) => (
            <SessionRow
              key={session.id}
              session={session}
              isEnding={sessions.isEnding(session.id)}
              onEnd={() => sessions.end(session.id)}
            />
          ))}
        </RowList>
      </Card>
    </>
  );
}
