import { median, round, summary, TITLES, table } from "./tables.mjs";

/**
 * Requests a second within one run, at each concurrency: so many times those of the peers, and the share of the floor. At the most
 * connections also the processor time of server and database together, as the floor's share allows; of writes the server's own at
 * each concurrency, in milliseconds.
 */
const GOALS = {
  point: { postgraphile: 2.5, loaders: 1.75, floor: 0.75, growth: 1.3 },
  nested: { postgraphile: 1.5, loaders: 1.4, floor: 0.85, growth: 1.3 },
  page: { postgraphile: 4, loaders: 1.3, floor: 0.75, growth: 1.3 },
  dashboard: { postgraphile: 1.5, loaders: 1.5, floor: 0.85 },
  giveReferral: { postgraphile: 2, loaders: 1.5, floor: 0.6, cpuServer: { 1: 1.5, 16: 1 } },
  winReferral: { postgraphile: 2, loaders: 1.5, floor: 0.6 },
};
/** Against PostGraphile, when no server has run for long. */
const YOUNG_GOAL = 1.2;
/** Processor time of the first requests after a start, against that of a warm server. */
const FIRST_GOAL = 5;
const START_GOAL_MILLISECONDS = 4000;
const MEMORY_GOAL_MEGABYTES = 400;
const MOST_CONNECTIONS = 16;

const verdict = (reached) => (reached ? "reached" : "**missed**");
const times = (value) => `${round(value, 2)} ×`;
const percent = (value) => `${round(value * 100, 0)} %`;
const milliseconds = (value) => `${round(value, 2)} ms`;

/** A ratio of requests a second. The floor does nothing but the work itself: what it misses, too, no server reaches by being faster. */
function ratioRow(names, own, other, floor, goal, show = times) {
  const ratio = own.perSecond / other.perSecond;
  const beyond = floor !== undefined && floor.perSecond / other.perSecond < goal;
  const said = ratio < goal && beyond ? `beyond the floor (${show(floor.perSecond / other.perSecond)})` : verdict(ratio >= goal);
  return [...names, `≥ ${show(goal)}`, show(ratio), said];
}

export function operationGoals({ measured, young, youngSeconds, operations, servers, concurrencies }) {
  const rows = operations.flatMap((operation) =>
    concurrencies.flatMap((concurrency) => cellGoals(measured, operation, concurrency, servers)),
  );
  const youngRows = concurrencies.flatMap((concurrency) => {
    const of = (server) => summary(young, "giveReferral", concurrency, server);
    const names = [`giveReferral after ${youngSeconds} s`, String(concurrency), TITLES.postgraphile];
    const [own, other] = [of("entregent"), of("postgraphile")];
    return own && other ? [ratioRow(names, own, other, of("floor"), YOUNG_GOAL)] : [];
  });
  return table([["operation", "at once", "against", "goal", "measured", ""], ...rows, ...youngRows]);
}

function cellGoals(measured, operation, concurrency, servers) {
  const goals = GOALS[operation];
  const of = (server) => summary(measured, operation, concurrency, server);
  const [own, floor] = [of("entregent"), of("floor")];
  if (!own) return [];
  const names = (what) => [operation, String(concurrency), what];
  const rows = servers
    .filter((server) => server !== "entregent" && server !== "floor" && of(server))
    .map((server) => ratioRow(names(TITLES[server]), own, of(server), floor, goals[server]));
  if (floor) rows.push(ratioRow(names(TITLES.floor), own, floor, undefined, goals.floor, percent));
  if (floor && concurrency === MOST_CONNECTIONS) {
    const [ratio, goal] = [own.cpu / floor.cpu, 1 / goals.floor];
    rows.push([...names("its CPU a request, in all"), `≤ ${times(goal)}`, times(ratio), verdict(ratio <= goal)]);
  }
  const most = goals.cpuServer?.[concurrency];
  if (most) rows.push([...names("CPU of the server a request"), `≤ ${milliseconds(most)}`, milliseconds(own.cpuServer), verdict(own.cpuServer <= most)]);
  return rows;
}

/** What isn't a figure of one operation beside others. */
export function otherGoals({ measured, starts, firsts, growth, operations, compareScale, scale }) {
  const rows = [];
  const add = (what, goal, value, show) => rows.push([what, `≤ ${show(goal)}`, show(value), verdict(value <= goal)]);
  if (starts.length > 0) add("start to first answer", START_GOAL_MILLISECONDS, median(starts), (value) => `${round(value, 0)} ms`);
  const loaded = measured.filter((one) => one.server === "entregent" && one.concurrency === MOST_CONNECTIONS);
  if (loaded.length > 0) {
    const memory = Math.max(...loaded.map((one) => one.memory));
    add(`memory under ${MOST_CONNECTIONS} connections`, MEMORY_GOAL_MEGABYTES, memory, (value) => `${round(value, 0)} MB`);
  }
  for (const operation of operations) {
    const first = median(firsts.filter((one) => one.operation === operation).map((one) => one.cpu));
    const warm = summary(measured, operation, 1, "entregent")?.cpu;
    if (!Number.isFinite(first) || !warm) continue;
    add(`CPU of the first 100 ${operation}, ${milliseconds(first)}, against ${milliseconds(warm)} warm`, FIRST_GOAL, first / warm, times);
  }
  for (const [operation, ratio] of Object.entries(growth)) {
    add(`p50 of ${operation}, scale ${compareScale} to ${scale}`, GOALS[operation].growth, ratio, times);
  }
  return rows.length > 0 ? table([["", "goal", "measured", " "], ...rows]) : "";
}
