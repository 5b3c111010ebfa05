import type { ReactNode } from "react";
import styles from "./Filters.module.css";

/** What a list is narrowed and ordered by: side by side, on a phone the words above the rest. */
export function Filters({ children }: { children: ReactNode }) {
  return <search className={`${styles.filters} no-print`}>{children}</search>;
}
