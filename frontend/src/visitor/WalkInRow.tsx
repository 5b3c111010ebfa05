import { Trans, useLingui } from "@lingui/react/macro";
import { Icon } from "@/ui/Icon";
import { showToast } from "@/ui/toast";
import styles from "./DoorRow.module.css";
import { doorBox, type PendingDoor, type WalkIn } from "./pendingDoor";

/** Somebody whom nobody expected, as long as this device alone knows of them. */
export function WalkInRow({ entry }: { entry: PendingDoor & WalkIn }) {
  const { t } = useLingui();
  const { id, name, person } = entry;
  return (
    <li className={styles.row} data-standing="HERE">
      <span className={styles.person}>
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          <span className={styles.detail}>{[person.trade, person.firm].filter(Boolean).join(" · ")}</span>
        </span>
        <span className={styles.mark}>
          <Icon name="check" size={18} />
          <Trans>Présent</Trans>
          <Icon name="clock" size={14} />
          <span className="visually-hidden">
            <Trans>pas encore envoyé</Trans>
          </span>
        </span>
      </span>
      <button
        type="button"
        className={styles.away}
        aria-label={t`Retirer ${name}`}
        onClick={() =>
          void doorBox
            .drop([id])
            .catch(() => showToast(t`Cet appareil ne répond pas. Rechargez la page, puis réessayez.`))
        }
      >
        <Icon name="close" />
      </button>
    </li>
  );
}
