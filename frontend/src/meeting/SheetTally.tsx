import { Trans, useLingui } from "@lingui/react/macro";
import { LETTERS, type Mark, type Tally } from "./marks";
import styles from "./SheetTally.module.css";
import { MARK_WORDS } from "./words";

/** The totals as they are at this moment. */
export function SheetTally({ tally, offered }: { tally: Tally; offered: readonly Mark[] }) {
  const { i18n } = useLingui();
  return (
    <dl className={styles.tally}>
      {offered.map((mark) => (
        <div key={mark} className={styles.figure}>
          <dt>
            <span aria-hidden="true">{LETTERS[mark]}</span>
            <span className="visually-hidden">{i18n._(MARK_WORDS[mark])}</span>
          </dt>
          <dd>{tally[mark]}</dd>
        </div>
      ))}
      <div className={styles.figure}>
        <dt>
          <Trans>À pointer</Trans>
        </dt>
        <dd>{tally.unmarked}</dd>
      </div>
    </dl>
  );
}
