import { scaleLinear } from "d3-scale";
import type { ReactNode } from "react";
import styles from "./CompareBars.module.css";
import { useWidth } from "./useWidth";

export type CompareBar = { key: string; label: ReactNode; value: number; text: string };

/** Lying bars, one a row, longest first: things compared with each other and with their mean. */
export function CompareBars({ bars, mean }: { bars: readonly CompareBar[]; mean?: { value: number; label: string } }) {
  const [element, width] = useWidth<HTMLDivElement>(300);
  const x = scaleLinear()
    .domain([0, Math.max(...bars.map((bar) => bar.value), 1)])
    .range([0, width]);
  return (
    <div className={styles.compare}>
      {mean && (
        <p className={styles.legend}>
          <span className={styles.mark} aria-hidden="true" />
          {mean.label}
        </p>
      )}
      <ul className={styles.rows}>
        {bars.map((bar, index) => (
          <li key={bar.key} className={styles.row}>
            <span className={styles.label}>{bar.label}</span>
            <span className={styles.value}>{bar.text}</span>
            <div className={styles.track} ref={index === 0 ? element : undefined} aria-hidden="true">
              <svg width={width} height={10} aria-hidden="true" focusable="false">
                <rect width={Math.max(x(bar.value), 2)} height={10} rx={3} className={styles.bar} />
                {mean && <line x1={x(mean.value)} x2={x(mean.value)} y2={10} className={styles.halo} />}
                {mean && <line x1={x(mean.value)} x2={x(mean.value)} y2={10} className={styles.mean} />}
              </svg>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
