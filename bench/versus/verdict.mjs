import { median, round } from "../report/tables.mjs";

/** Smaller differences aren't worth a look, however sure they are. */
const WORTH_SAYING = 0.05;

/**
 * How much worse this side is than the base in each round, which both did within seconds of each other: of a figure of which more
 * is worse. By chance alone, nine rounds in nine are worse once in 512 times.
 */
function worseness(pairs, figure) {
  const ratios = pairs.map(([own, base]) => figure(own) / figure(base));
  return { least: Math.min(...ratios), most: Math.max(...ratios), middle: median(ratios) };
}

const slowness = (one) => 1 / one.perSecond;
const cpu = (one) => one.cpuServer + one.cpuDatabase;

/** In every round, and by more than a little. */
export function isWorse({ pairs }) {
  return [slowness, cpu].some((figure) => {
    const { least, middle } = worseness(pairs, figure);
    return least > 1 && middle > 1 + WORTH_SAYING;
  });
}

function isBetter({ pairs }) {
  return [slowness, cpu].some((figure) => {
    const { most, middle } = worseness(pairs, figure);
    return most < 1 && middle < 1 - WORTH_SAYING;
  });
}

export function rowOf(cell) {
  const { operation, concurrency, pairs } = cell;
  const of = (place, figure, digits) => round(median(pairs.map((pair) => figure(pair[place]))), digits);
  const perSecond = (one) => one.perSecond;
  const said = isWorse(cell) ? "**worse**" : isBetter(cell) ? "better" : "the same";
  return [
    ...[operation, String(concurrency), of(0, perSecond, 0), of(1, perSecond, 0), `${round(1 / worseness(pairs, slowness).middle, 2)} ×`],
    ...[of(0, cpu, 2), of(1, cpu, 2), `${round(worseness(pairs, cpu).middle, 2)} ×`, said],
  ];
}
