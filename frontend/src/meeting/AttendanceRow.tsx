import { Trans, useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, useState } from "react";
import { Icon } from "@/ui/Icon";
import styles from "./AttendanceRow.module.css";
import { Brought } from "./Brought";
import { MarkChoice } from "./MarkChoice";
import { LETTERS, type Mark, markOfKey, nextMark } from "./marks";
import type { Seat } from "./useMarking";
import { MARK_WORDS } from "./words";

type Props = {
  seat: Seat;
  offered: readonly Mark[];
  onMark: (mark: Mark) => void;
  /** Says who came in their place. */
  onReplace: () => void;
};

/** One person: a tap leads to the next mark; a letter, or the choice beside it, to any. */
export function AttendanceRow({ seat, offered, onMark, onReplace }: Props) {
  const { t, i18n } = useLingui();
  const [isChoosing, setChoosing] = useState(false);
  const { mark, name, firmName } = seat;
  const next = i18n._(MARK_WORDS[nextMark(mark, offered)]);
  function onKeyDown(event: KeyboardEvent) {
    const named = event.ctrlKey || event.metaKey || event.altKey ? null : markOfKey(event.key, offered);
    if (named) {
      event.preventDefault();
      onMark(named);
    }
  }
  return (
    <li className={styles.row} data-mark={mark ?? "NONE"} onKeyDown={onKeyDown}>
      <button type="button" className={styles.person} onClick={() => onMark(nextMark(mark, offered))}>
        <span className={styles.letter} aria-hidden="true">
          {mark ? LETTERS[mark] : "–"}
        </span>
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          <span className={styles.detail}>
            {firmName}
            <Brought brought={seat.brought} />
          </span>
        </span>
        <span className={styles.mark}>
          {mark ? i18n._(MARK_WORDS[mark]) : <Trans>À pointer</Trans>}
          {seat.isUnsent && (
            <span className={styles.unsent}>
              <Icon name="clock" size={14} />
              <span className="visually-hidden">
                <Trans>pas encore envoyé</Trans>
              </span>
            </span>
          )}
          <span className="visually-hidden">
            <Trans>. Toucher pour : {next}</Trans>
          </span>
        </span>
      </button>
      <button
        type="button"
        className={styles.more}
        aria-expanded={isChoosing}
        aria-label={t`Choisir le pointage de ${name}`}
        onClick={() => setChoosing(!isChoosing)}
      >
        <Icon name="down" />
      </button>
      <div className={isChoosing ? styles.choosing : styles.choice}>
        <MarkChoice name={name} mark={mark} offered={offered} onMark={onMark} />
      </div>
      {mark === "SUBSTITUTE" && (
        <button type="button" className={styles.substitute} onClick={onReplace}>
          <Icon name="person" size={18} />
          {seat.substitute ? <Trans>Remplacé par {seat.substitute.name}</Trans> : <Trans>Dire par qui</Trans>}
        </button>
      )}
    </li>
  );
}
