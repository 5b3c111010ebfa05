import type { ReactNode } from "react";
import styles from "./Anchored.module.css";
import { anchorOf } from "./completing";
import type { SheetFieldName } from "./writing";

/** A field of the form that what is missing leads to. */
export function Anchored({ field, children }: { field: SheetFieldName; children: ReactNode }) {
  return (
    <div id={anchorOf(field)} className={styles.anchored}>
      {children}
    </div>
  );
}
