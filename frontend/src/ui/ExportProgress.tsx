import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { formatNumber } from "@/lib/format";
import { useSignal } from "@/lib/signal";
import { Button } from "./Button";
import styles from "./ExportProgress.module.css";
import { exporting, type Progress } from "./exporting";
import { startExport } from "./startExport";

/** How far an export is, on whatever page; how it ended stays until it was read. */
export function ExportProgress() {
  const { t } = useLingui();
  const progress = useSignal(exporting);
  const isFailed = progress !== null && progress.state !== "reading" && progress.state !== "done";
  return (
    <section className={`${styles.panel} no-print`} aria-label={t`Export`} hidden={!progress}>
      <p role={isFailed ? "alert" : "status"}>{progress && <Words progress={progress} />}</p>
      {progress?.state === "reading" && (
        <div className={styles.way}>
          <progress
            className={styles.bar}
            aria-label={t`Lignes lues`}
            max={Math.max(progress.of.total, progress.read, 1)}
            value={progress.read}
          />
          <span className={styles.count}>
            <Trans>
              {formatNumber(progress.read)} sur {formatNumber(Math.max(progress.of.total, progress.read))}
            </Trans>
          </span>
        </div>
      )}
      <div className={styles.ways}>
        {isFailed && (
          <Button onClick={() => void startExport(progress.of)}>
            <Trans>Réessayer</Trans>
          </Button>
        )}
        {progress && (
          <Button tone="quiet" onClick={progress.cancel}>
            {progress.state === "reading" ? <Trans>Annuler l’export</Trans> : <Trans>Fermer</Trans>}
          </Button>
        )}
      </div>
    </section>
  );
}

function Words({ progress: { of, read, state } }: { progress: Progress }) {
  const { name } = of;
  switch (state) {
    case "reading":
      return <Trans>Export « {name} » en cours.</Trans>;
    case "done":
      return (
        <Plural
          value={read}
          one="Export « {name} » terminé : # ligne."
          many="Export « {name} » terminé : # de lignes."
          other="Export « {name} » terminé : # lignes."
        />
      );
    case "signedOut":
      return <Trans>Export « {name} » arrêté : votre session a expiré. Aucun fichier n’a été enregistré.</Trans>;
    case "unreachable":
      return <Trans>Export « {name} » arrêté : le service ne répond plus. Aucun fichier n’a été enregistré.</Trans>;
    case "failed":
      return <Trans>Export « {name} » arrêté : la liste n’a pas pu être lue. Aucun fichier n’a été enregistré.</Trans>;
  }
}
