import { type ReactNode, useId } from "react";
import styles from "./Card.module.css";

type Props = { title?: ReactNode; aside?: ReactNode; children: ReactNode; isFlush?: boolean };

/** A region of a page with its heading. Flush: its rows reach the edges. */
export function Card({ title, aside, children, isFlush = false }: Props) {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={title ? id : undefined}>
      {title && (
        <header className={styles.header}>
          <h2 id={id}>{title}</h2>
          {aside}
        </header>
      )}
      <div className={isFlush ? styles.flush : styles.body}>{children}</div>
    </section>
  );
}
