import { Avatar } from "@/ui/Avatar";
import styles from "./PersonWords.module.css";

export function PersonWords({ name, detail }: { name: string; detail: string }) {
  return (
    <span className={styles.person}>
      <Avatar name={name} />
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        <span className={styles.detail}>{detail}</span>
      </span>
    </span>
  );
}
