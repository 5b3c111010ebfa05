import { Plural } from "@lingui/react/macro";
import { formatNumber } from "@/lib/format";
import styles from "./WaitingCount.module.css";

/** How much waits, beside the name of where it does. Nothing is said where nothing waits. */
export function WaitingCount({ count }: { count: number }) {
  return count === 0 ? null : (
    <span className={styles.count}>
      <span aria-hidden="true">{formatNumber(count)}</span>
      <span className="visually-hidden">
        <Plural value={count} one="(# en attente)" many="(# en attente)" other="(# en attente)" />
      </span>
    </span>
  );
}
