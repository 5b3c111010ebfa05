import styles from "./Avatar.module.css";

/** Initials: decoration beside the name. */
export function Avatar({ name }: { name: string }) {
  const initials = name
    .split(/\s+/)
    .map((word) => word[0] ?? "")
    .slice(0, 2)
    .join("");
  return (
    <span className={styles.avatar} aria-hidden="true">
      {initials}
    </span>
  );
}
