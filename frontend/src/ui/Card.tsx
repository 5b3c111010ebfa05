import { type ReactNode, useId } from "react";
import styles from "./Card.module.css";

type Props = {
  title?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  isFlush?: boolean;
  /** Where a link within the page leads. */
  id?: string | undefined;
};

/** A region of a page with its heading. Flush: its rows reach the edges. */
export function Card({ title, aside, children, isFlush = false, id }: Props) {
  const heading = useId();
  return (
    <section id={id} className={styles.card} aria-labelledby={title ? heading : undefined}>
      {title && (
        <header className={styles.header}>
          <h2 id={heading}>{title}</h2>
          {aside}
        </header>
      )}
      <div className={isFlush ? styles.flush : styles.body}>{children}</div>
    </section>
  );
}
