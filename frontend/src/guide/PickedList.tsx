import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import styles from "./PickedList.module.css";

type Picked = { readonly id: string; readonly name: string };

type Props<T extends Picked> = {
  label: string;
  value: readonly T[];
  /** What it means that there is none. */
  nothing: ReactNode;
  onChange: (value: readonly T[]) => void;
};

/** What was chosen one after another; each can be taken off. */
export function PickedList<T extends Picked>({ label, value, nothing, onChange }: Props<T>) {
  const { t } = useLingui();
  if (value.length === 0) {
    return <p className={styles.nothing}>{nothing}</p>;
  }
  return (
    <ul className={styles.list} aria-label={label}>
      {value.map(({ id, name }) => (
        <li key={id}>
          <Button aria-label={t`Enlever ${name}`} onClick={() => onChange(value.filter((other) => other.id !== id))}>
            <span>{name}</span>
            <Icon name="close" size={16} />
          </Button>
        </li>
      ))}
    </ul>
  );
}
