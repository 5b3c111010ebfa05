import { useLingui } from "@lingui/react/macro";
import styles from "./Hotness.module.css";
import { hotnessWords } from "./words";

/** Five marks, as many filled as the giver prepared the introduction. */
export function Hotness({ value }: { value: number }) {
  const { t, i18n } = useLingui();
  const words = hotnessWords(value);
  const meaning = words ? i18n._(words) : "";
  return (
    <span className={styles.hotness} role="img" aria-label={t`Intensité ${value} sur 5 : ${meaning}`} title={meaning}>
      {[1, 2, 3, 4, 5].map((mark) => (
        <span key={mark} className={mark <= value ? styles.filled : styles.mark} />
      ))}
    </span>
  );
}
