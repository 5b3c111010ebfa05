import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import styles from "./Meanwhile.module.css";
import { conflictsOf, keepOwn, type Typed, takeOther } from "./typing";
import { useFieldWords } from "./useFieldWords";
import type { SheetValues } from "./writing";

type Props = {
  typed: Typed;
  /** What the newest version says, and what it would say with what was typed. */
  latest: SheetValues;
  own: SheetValues;
  number: number;
  writtenBy: string | null | undefined;
  onChange: (typed: Typed) => void;
};

/** Somebody else wrote the sheet while this form was filled in: what both said, for its writer to decide. */
export function Meanwhile({ typed, latest, own, number, writtenBy, onChange }: Props) {
  const { t } = useLingui();
  const { names, textOf } = useFieldWords();
  const conflicts = conflictsOf(typed, latest);
  const who = writtenBy ?? t`l’installation, d’elle-même`;
  if (conflicts.length === 0) {
    return (
      <Notice title={<Trans>La fiche a changé pendant que vous écriviez</Trans>}>
        <Trans>
          Version {number}, par {who}. Ce que vous avez écrit s’y ajoute, sans rien en effacer.
        </Trans>
      </Notice>
    );
  }
  return (
    <Notice tone="warning" isUrgent title={<Trans>Quelqu’un d’autre a écrit les mêmes champs pendant ce temps</Trans>}>
      <Trans>
        Version {number}, par {who}. Dites pour chacun ce que la fiche doit dire.
      </Trans>
      <ul className={styles.fields}>
        {conflicts.map((name) => (
          <li key={name} className={styles.field}>
            <p className={styles.name}>{names[name]}</p>
            <p className={styles.value}>
              <span className={styles.who}>
                <Trans>Dans la fiche :</Trans>
              </span>{" "}
              {textOf(name, latest) || <Trans>rien</Trans>}
            </p>
            <p className={styles.value}>
              <span className={styles.who}>
                <Trans>Chez vous :</Trans>
              </span>{" "}
              {textOf(name, own) || <Trans>rien</Trans>}
            </p>
            <div className={styles.ways}>
              <Button
                aria-label={t`Garder ce que j’ai écrit : ${names[name]}`}
                onClick={() => onChange(keepOwn(typed, name, latest))}
              >
                <Trans>Garder ce que j’ai écrit</Trans>
              </Button>
              <Button
                aria-label={t`Prendre ce que dit la fiche : ${names[name]}`}
                onClick={() => onChange(takeOther(typed, name, latest))}
              >
                <Trans>Prendre ce que dit la fiche</Trans>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
