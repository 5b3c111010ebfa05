import { Plural, Trans } from "@lingui/react/macro";
import { useOnline } from "@/lib/online";
import { useSignal } from "@/lib/signal";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { isStalled, markBox } from "./pendingMarks";
import styles from "./SheetBar.module.css";
import type { Marking } from "./useMarking";

type Props = { marking: Marking; canFinish: boolean; onFinish: () => void };

/** Under the thumb: the way back, all others at once, and the end. */
export function SheetBar({ marking, canFinish, onFinish }: Props) {
  const rest = marking.unmarked.length;
  const [undone] = marking.last ?? [];
  return (
    <div className={styles.bar}>
      <SentState unsent={marking.unsent} />
      <div className={styles.buttons}>
        <Button onClick={marking.undo} disabled={!undone}>
          <Icon name="back" size={18} />
          <span className={styles.back}>
            <Trans>Défaire</Trans>
          </span>
          {undone && (
            <span className="visually-hidden">
              {marking.last?.length === 1 ? (
                <Trans> le pointage de {undone.name}</Trans>
              ) : (
                <Plural
                  value={marking.last?.length ?? 0}
                  one=" # pointage"
                  many=" # de pointages"
                  other=" # pointages"
                />
              )}
            </span>
          )}
        </Button>
        {rest > 0 && (
          <Button onClick={marking.markRest}>
            <Plural value={rest} one="# autre présent" many="# autres présents" other="# autres présents" />
          </Button>
        )}
        {canFinish && (
          <Button tone="primary" onClick={onFinish} aria-haspopup="dialog">
            <Trans>Terminer</Trans>
          </Button>
        )}
      </div>
    </div>
  );
}

/** Plainly, what the server doesn't know yet. */
function SentState({ unsent }: { unsent: number }) {
  const isOnline = useOnline();
  const stalled = useSignal(isStalled);
  const unkept = useSignal(markBox.unkept);
  const isWaiting = unsent > 0 && (!isOnline || stalled);
  return (
    <p className={styles.state} role={isWaiting ? "status" : undefined} data-state={isWaiting ? "waiting" : "sent"}>
      {isWaiting ? (
        <>
          <Icon name="offline" size={16} />
          {unkept > 0 ? (
            <Plural
              value={unsent}
              one="# pointage attend le réseau : gardez cette page ouverte"
              many="# de pointages attendent le réseau : gardez cette page ouverte"
              other="# pointages attendent le réseau : gardez cette page ouverte"
            />
          ) : (
            <Plural
              value={unsent}
              one="# pointage gardé ici, envoyé au retour du réseau"
              many="# de pointages gardés ici, envoyés au retour du réseau"
              other="# pointages gardés ici, envoyés au retour du réseau"
            />
          )}
        </>
      ) : (
        <>
          <Icon name="check" size={16} />
          {unsent > 0 ? <Trans>Envoi en cours…</Trans> : <Trans>Tout est envoyé</Trans>}
        </>
      )}
    </p>
  );
}
