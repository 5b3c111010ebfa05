import { Plural, Trans } from "@lingui/react/macro";
import { useEffect } from "react";
import { graphql, useFragment } from "react-relay";
import type { ImportProgress_import$key } from "@/__generated__/ImportProgress_import.graphql";
import { noteChange } from "@/lib/changes";
import { formatInstant, formatNumber } from "@/lib/format";
import { Card } from "@/ui/Card";
import { Meter } from "@/ui/Meter";
import { Notice } from "@/ui/Notice";

const LOOKED_EVERY_MS = 1_500;

/** How far an import is that goes on by itself, and what came of one that is over. */
export function ImportProgress(props: { imported: ImportProgress_import$key }) {
  const found = useFragment(
    graphql`
      fragment ImportProgress_import on SheetImport {
        state
        wantedCount
        doneCount
        leftCount
        takenBackCount
        keptCount
        appliedAt
        appliedBy
        undoneAt
        undoneBy
      }
    `,
    props.imported,
  );
  const { state, wantedCount, doneCount, leftCount, takenBackCount, keptCount, appliedBy, undoneBy } = found;
  const isGoingOn = state === "APPLYING" || state === "UNDOING";
  useEffect(() => {
    if (!isGoingOn) {
      return;
    }
    const timer = setInterval(noteChange, LOOKED_EVERY_MS);
    return () => clearInterval(timer);
  }, [isGoingOn]);
  const applied = found.appliedAt && formatInstant(found.appliedAt);
  const undone = found.undoneAt && formatInstant(found.undoneAt);
  if (state === "READ") {
    return null;
  }
  if (isGoingOn) {
    const part = state === "APPLYING" ? doneCount : takenBackCount + keptCount;
    const whole = state === "APPLYING" ? wantedCount : doneCount - leftCount;
    const done = formatNumber(part);
    const all = formatNumber(whole);
    return (
      <Card title={state === "APPLYING" ? <Trans>Import en cours</Trans> : <Trans>Annulation en cours</Trans>}>
        <Meter
          value={whole > 0 ? part / whole : 0}
          label={
            <span role="status">
              <Trans>
                {done} fiches sur {all}
              </Trans>
            </span>
          }
        />
        <p>
          <Trans>Vous pouvez quitter cette page : le travail continue, et reprend même après un redémarrage.</Trans>
        </p>
      </Card>
    );
  }
  const written = doneCount - leftCount;
  return (
    <Notice tone={state === "APPLIED" ? "success" : "info"}>
      {state === "APPLIED" ? (
        <p>
          <Plural value={written} one="# fiche écrite" many="# de fiches écrites" other="# fiches écrites" />{" "}
          <Trans>
            le {applied} par {appliedBy}.
          </Trans>
        </p>
      ) : (
        <p>
          <Plural value={takenBackCount} one="# fiche reprise" many="# de fiches reprises" other="# fiches reprises" />{" "}
          {undoneBy ? (
            <Trans>
              le {undone} par {undoneBy}.
            </Trans>
          ) : (
            <Trans>le {undone} : l’import n’a pas pu aller à son terme.</Trans>
          )}
        </p>
      )}
      {leftCount > 0 && (
        <p>
          <Plural
            value={leftCount}
            one="# fiche laissée telle quelle : quelqu’un y avait écrit entre-temps."
            many="# de fiches laissées telles quelles : quelqu’un y avait écrit entre-temps."
            other="# fiches laissées telles quelles : quelqu’un y avait écrit entre-temps."
          />
        </p>
      )}
      {keptCount > 0 && (
        <p>
          <Plural
            value={keptCount}
            one="# fiche gardée : quelqu’un y avait écrit depuis."
            many="# de fiches gardées : quelqu’un y avait écrit depuis."
            other="# fiches gardées : quelqu’un y avait écrit depuis."
          />
        </p>
      )}
    </Notice>
  );
}
