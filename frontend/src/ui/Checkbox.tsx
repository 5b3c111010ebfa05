import type { ReactNode } from "react";
import styles from "./Checkbox.module.css";

type Props = { children: ReactNode; checked: boolean; onChange: (checked: boolean) => void };

export function Checkbox({ children, checked, onChange }: Props) {
  return (
    <label className={styles.checkbox}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  );
}
