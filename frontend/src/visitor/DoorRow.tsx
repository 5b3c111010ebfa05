import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { DoorRow_visitor$key } from "@/__generated__/DoorRow_visitor.graphql";
import { Icon } from "@/ui/Icon";
import styles from "./DoorRow.module.css";
import { standingOf } from "./standing";
import { STANDING_WORDS } from "./words";

type Props = {
  visitor: DoorRow_visitor$key;
  /** How this device marked them, as far as that still waits. */
  made: boolean | null | undefined;
  onMark: (attended: boolean | null) => void;
};

/** A visitor at the door: one tap says that they are here, another takes it back. */
export function DoorRow({ visitor: key, made, onMark }: Props) {
  const { t, i18n } = useLingui();
  const { name, firm, trade, code, status, viewerActions } = useFragment(
    graphql`
      fragment DoorRow_visitor on Visitor {
        name
        firm
        trade
        code
        status
        viewerActions
      }
    `,
    key,
  );
  const who = name ?? code;
  const standing = standingOf(status, made);
  const isHere = standing === "HERE";
  const isAway = standing === "AWAY";
  // Of whom somebody has said what became of them nobody doubts any more that they came.
  const isFixed = made === undefined && !viewerActions.some((action) => action === "ATTEND" || action === "UNMARK");
  return (
    <li className={styles.row} data-standing={standing}>
      <button
        type="button"
        className={styles.person}
        aria-pressed={isHere}
        disabled={isFixed}
        onClick={() => onMark(isHere ? null : true)}
      >
        <span className={styles.code}>{code}</span>
        <span className={styles.words}>
          <span className={styles.name}>{who}</span>
          <span className={styles.detail}>{[trade, firm].filter(Boolean).join(" · ")}</span>
        </span>
        <span className={styles.mark}>
          {isHere && <Icon name="check" size={18} />}
          {i18n._(STANDING_WORDS[standing])}
          {made !== undefined && (
            <>
              <Icon name="clock" size={14} />
              <span className="visually-hidden">
                <Trans>pas encore envoyé</Trans>
              </span>
            </>
          )}
        </span>
      </button>
      {!isHere && standing !== "CANCELLED" && (
        <button
          type="button"
          className={styles.away}
          aria-pressed={isAway}
          aria-label={t`Pas venu : ${who}`}
          onClick={() => onMark(isAway ? null : false)}
        >
          <Icon name="close" />
        </button>
      )}
    </li>
  );
}
