export const TITLES = { entregent: "Entregent", postgraphile: "PostGraphile 5", loaders: "Spring, loaders", floor: "bare servlet", pgbench: "pgbench" };

export function median(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export const round = (value, digits) => (Number.isFinite(value) ? value.toFixed(digits) : "–");

/** @param cells rows of texts, the first of them the heads */
export function table([heads, ...rows]) {
  const widths = heads.map((head, column) => Math.max(3, head.length, ...rows.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(heads), rule, ...rows.map(line)].join("\n");
}

/** The measurements of one cell of the run, summed up. */
export function summary(measured, operation, concurrency, server) {
  const all = measured.filter((one) => one.operation === operation && one.concurrency === concurrency && one.server === server);
  if (all.length === 0) return undefined;
  const of = (figure) => median(all.map((one) => one[figure]));
  return {
    ...{ perSecond: of("perSecond"), p50: of("p50"), p99: of("p99"), memory: of("memory") },
    ...{ cpuServer: of("cpuServer"), cpuDatabase: of("cpuDatabase"), cpu: of("cpuServer") + of("cpuDatabase") },
  };
}
