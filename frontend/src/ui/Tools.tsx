import type { ReactNode } from "react";
import styles from "./Tools.module.css";

/** What can be done with a whole list: take it away, print it. */
export function Tools({ children }: { children: ReactNode }) {
  return <div className={`${styles.tools} no-print`}>{children}</div>;
}
