import type { ReactNode } from "react";
import styles from "./Facts.module.css";

type Fact = { key: string; name: ReactNode; value: ReactNode };

/** Names and values; a fact without a value isn't shown. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts
        .filter((fact) => fact.value !== null && fact.value !== undefined && fact.value !== "")
        .map((fact) => (
          <div key={fact.key} className={styles.fact}>
            <dt>{fact.name}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
    </dl>
  );
}
