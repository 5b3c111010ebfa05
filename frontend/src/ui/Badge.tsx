import type { ReactNode } from "react";
import styles from "./Badge.module.css";

export type BadgeTone = "sky" | "amber" | "green" | "quiet" | "danger";

/** A status in a word; the colour only repeats what the word says. */
export function Badge({ tone, children }: { tone: BadgeTone; children: ReactNode }) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>;
}
