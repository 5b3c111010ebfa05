import { Trans } from "@lingui/react/macro";
import styles from "./Skeleton.module.css";

/** Keeps the place of what is on its way: as many rows as are expected. */
export function Skeleton({ rows = 4, hasTitle = true }: { rows?: number; hasTitle?: boolean }) {
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">
        <Trans>Chargement…</Trans>
      </span>
      {hasTitle && <div className={styles.title} />}
      {Array.from({ length: rows }, (_, row) => `row ${row}`).map((row) => (
        <div key={row} className={styles.row} />
      ))}
    </div>
  );
}
