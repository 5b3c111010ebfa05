import styles from "./Logo.module.css";

/** Two links of a chain; the same drawing as public/icon.svg. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true" focusable="false" className={styles.logo}>
      <rect width="64" height="64" rx="15" className={styles.ground} />
      <g fill="none" strokeWidth="6">
        <circle cx="24.5" cy="32" r="12.5" className={styles.first} />
        <path d="M28.17 26.72A12.5 12.5 0 0 1 38.41 19.55" className={styles.gap} strokeWidth="11" />
        <circle cx="39.5" cy="32" r="12.5" className={styles.second} />
        <path d="M35.83 37.28A12.5 12.5 0 0 1 25.59 44.45" className={styles.gap} strokeWidth="11" />
        <path d="M36.25 36.28A12.5 12.5 0 0 1 24.5 44.5" className={styles.first} />
      </g>
    </svg>
  );
}
