import { scaleBand, scaleLinear } from "d3-scale";
import styles from "./BarPlot.module.css";
import { useWidth } from "./useWidth";

export type Bar = { key: string; label: string; value: number; title: string };
type Props = {
  bars: readonly Bar[];
  formatTick: (value: number) => string;
  /** A line to compare with. */
  reference?: { value: number; label: string };
  height?: number;
};

const EDGE = { top: 12, right: 8, bottom: 26, left: 56 };
const NARROW = 480;
/** About as wide as a letter of a label is. */
const LETTER = 6.5;
const LABELS_APART = 8;

/** Upright bars over a common axis: something followed over time. */
export function BarPlot({ bars, formatTick, reference, height = 240 }: Props) {
  const [element, width] = useWidth<HTMLDivElement>(640);
  const highest = Math.max(...bars.map((bar) => bar.value), reference?.value ?? 0, 1);
  const x = scaleBand()
    .domain(bars.map((bar) => bar.key))
    .range([EDGE.left, width - EDGE.right])
    .padding(0.28);
  const y = scaleLinear()
    .domain([0, highest])
    .nice(4)
    .range([height - EDGE.bottom, EDGE.top]);
  const room = Math.max(...bars.map(({ label }) => label.length)) * LETTER + LABELS_APART;
  const most = Math.min(width < NARROW ? 6 : 12, Math.floor((width - EDGE.left - EDGE.right) / room));
  const every = Math.ceil(bars.length / Math.max(most, 1));
  return (
    <div ref={element}>
      {reference && (
        <p className={styles.legend}>
          <span className={styles.mark} />
          {reference.label}
        </p>
      )}
      <svg width={width} height={height} className={styles.plot} aria-hidden="true" focusable="false">
        {y.ticks(4).map((tick) => (
          <g key={tick} transform={`translate(0 ${y(tick)})`}>
            <line x1={EDGE.left} x2={width - EDGE.right} className={styles.grid} />
            <text x={EDGE.left - 8} dy="0.32em" textAnchor="end">
              {formatTick(tick)}
            </text>
          </g>
        ))}
        {bars.map((bar, index) => (
          <g key={bar.key} transform={`translate(${x(bar.key) ?? 0} 0)`} className={styles.bar}>
            <title>{bar.title}</title>
            <rect
              y={EDGE.top}
              width={x.bandwidth()}
              height={height - EDGE.top - EDGE.bottom}
              className={styles.reach}
            />
            <rect
              y={y(bar.value)}
              width={x.bandwidth()}
              height={y(0) - y(bar.value)}
              rx={Math.min(4, x.bandwidth() / 4)}
            />
            {index % every === 0 && (
              <text x={x.bandwidth() / 2} y={height - 8} textAnchor="middle">
                {bar.label}
              </text>
            )}
          </g>
        ))}
        {reference && (
          <g transform={`translate(0 ${y(reference.value)})`} className={styles.reference}>
            <line x1={EDGE.left} x2={width - EDGE.right} />
          </g>
        )}
      </svg>
    </div>
  );
}
