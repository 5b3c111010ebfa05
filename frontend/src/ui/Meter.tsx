import type { ReactNode } from "react";
import styles from "./Meter.module.css";

/** How far towards a mark: a share from 0, full at 1 and beyond. The label says it in words. */
export function Meter({ value, label }: { value: number; label: ReactNode }) {
  return (
    <span className={styles.meter}>
      <svg className={styles.track} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect width={Math.min(Math.max(value, 0), 1) * 100} height="6" />
      </svg>
      <span>{label}</span>
    </span>
  );
}
