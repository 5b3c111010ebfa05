import { type ReactNode, useId } from "react";
import styles from "./FormPart.module.css";

/** A part of a long form under its heading. Unlike a card it doesn't cut off what opens over its edge. */
export function FormPart({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
