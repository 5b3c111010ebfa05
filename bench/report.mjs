import { execFileSync } from "node:child_process";
import { cpus, release, totalmem } from "node:os";
import { readFileSync } from "node:fs";
import { OPERATIONS } from "./operations.mjs";

/** Ratios of requests a second within one run, at each concurrency: to the peers, and the share of the floor. */
const GOALS = {
  point: { postgraphile: 4, loaders: 2, floor: 0.75, cpu: 0.5, growth: 1.3 },
  nested: { postgraphile: 3, loaders: 2, floor: 0.85, cpu: 7, growth: 1.3 },
  page: { postgraphile: 4, loaders: 2, floor: 0.75, cpu: 0.9, growth: 1.3 },
  dashboard: { postgraphile: 1.5, loaders: 1, floor: 0.85, cpu: 1 },
  giveReferral: { postgraphile: 1.5, loaders: 1, floor: 0.6, cpu: 1.3 },
};
const START_GOAL_MILLISECONDS = 3000;
const MEMORY_GOAL_MEGABYTES = 400;
const MOST_CONNECTIONS = 16;

const TITLES = { entregent: "Entregent", postgraphile: "PostGraphile 5", loaders: "Spring, loaders", floor: "bare servlet", pgbench: "pgbench" };

export function median(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const round = (value, digits) => (Number.isFinite(value) ? value.toFixed(digits) : "–");
const verdict = (reached) => (reached ? "reached" : "**missed**");

/** @param cells rows of texts, the first of them the heads */
function table([heads, ...rows]) {
  const widths = heads.map((head, column) => Math.max(3, head.length, ...rows.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(heads), rule, ...rows.map(line)].join("\n");
}

/** The measurements of one cell of the run, summed up. */
function summary(measured, operation, concurrency, server) {
  const all = measured.filter((one) => one.operation === operation && one.concurrency === concurrency && one.server === server);
  if (all.length === 0) return undefined;
  const of = (figure) => median(all.map(figure));
  return {
    perSecond: of((one) => one.perSecond),
    p50: of((one) => one.p50),
    p99: of((one) => one.p99),
    cpuServer: of((one) => one.cpuServer),
    cpuDatabase: of((one) => one.cpuDatabase),
    memory: of((one) => one.memory),
  };
}

function throughput({ measured, operations, servers, concurrencies }) {
  const heads = ["operation", "at once", "server", "requests/s", "p50 ms", "p99 ms", "CPU server ms", "CPU database ms", "memory MB", "Entregent is"];
  const rows = [];
  for (const operation of operations) {
    for (const concurrency of concurrencies) {
      const own = summary(measured, operation, concurrency, "entregent");
      for (const server of [...servers, "pgbench"]) {
        const one = summary(measured, operation, concurrency, server);
        if (!one) continue;
        const ratio = server === "entregent" || !own ? "" : `${round(own.perSecond / one.perSecond, 2)} ×`;
        rows.push([
          ...[operation, String(concurrency), TITLES[server], round(one.perSecond, 0), round(one.p50, 2), round(one.p99, 2)],
          ...[round(one.cpuServer, 2), round(one.cpuDatabase, 2), round(one.memory, 0), ratio],
        ]);
      }
    }
  }
  return table([heads, ...rows]);
}

function goals({ measured, operations, servers, concurrencies }) {
  const heads = ["operation", "at once", "against", "goal", "measured", ""];
  const rows = [];
  for (const operation of operations) {
    for (const concurrency of concurrencies) {
      const own = summary(measured, operation, concurrency, "entregent");
      for (const server of servers.filter((name) => name !== "entregent")) {
        const other = summary(measured, operation, concurrency, server);
        if (!own || !other) continue;
        const ratio = own.perSecond / other.perSecond;
        const goal = GOALS[operation][server];
        const shown = (value) => (server === "floor" ? `${round(value * 100, 0)} %` : `${round(value, 2)} ×`);
        rows.push([operation, String(concurrency), TITLES[server], `≥ ${shown(goal)}`, shown(ratio), verdict(ratio >= goal)]);
      }
    }
    const own = summary(measured, operation, MOST_CONNECTIONS, "entregent");
    if (own) {
      const cpu = own.cpuServer + own.cpuDatabase;
      const goal = GOALS[operation].cpu;
      rows.push([operation, String(MOST_CONNECTIONS), "CPU a request, in all", `≤ ${goal} ms`, `${round(cpu, 2)} ms`, verdict(cpu <= goal)]);
    }
  }
  return [heads, ...rows];
}

function others({ measured, starts, growth, compareScale, scale }) {
  const rows = [];
  if (starts.length > 0) {
    const start = median(starts);
    rows.push(["start to first answer", `≤ ${START_GOAL_MILLISECONDS} ms`, `${round(start, 0)} ms`, verdict(start <= START_GOAL_MILLISECONDS)]);
  }
  const memory = Math.max(...measured.filter((one) => one.server === "entregent" && one.concurrency === MOST_CONNECTIONS).map((one) => one.memory));
  rows.push([`memory under ${MOST_CONNECTIONS} connections`, `≤ ${MEMORY_GOAL_MEGABYTES} MB`, `${round(memory, 0)} MB`, verdict(memory <= MEMORY_GOAL_MEGABYTES)]);
  for (const [operation, ratio] of Object.entries(growth)) {
    const goal = GOALS[operation].growth;
    rows.push([`p50 of ${operation}, scale ${compareScale} to ${scale}`, `≤ ${goal} ×`, `${round(ratio, 2)} ×`, verdict(ratio <= goal)]);
  }
  return table([["", "goal", "measured", " "], ...rows]);
}

function machine() {
  const version = (command, args) => execFileSync(command, args, { encoding: "utf8" }).trim().split("\n")[0];
  const model = /^model name\s*:\s*(.*)$/m.exec(readFileSync("/proc/cpuinfo", "utf8"))?.[1] ?? cpus()[0].model;
  const java = process.env.JAVA ?? "java";
  const javaVersion = execFileSync(java, ["--version"], { encoding: "utf8" }).split("\n")[1];
  const postgraphile = JSON.parse(readFileSync(new URL("postgraphile/node_modules/postgraphile/package.json", import.meta.url), "utf8"));
  return [
    `- ${cpus().length} cores (${model}), ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}; client, server and database share the cores`,
    `- ${javaVersion}; Node ${process.version}; PostGraphile ${postgraphile.version}; ${version("pgbench", ["--version"])}; wrk`,
    `- options of every JVM: \`${(process.env.JAVA_OPTIONS ?? "").replace(/ ?-XX:AOTCache=\S+/, "")}\``,
  ].join("\n");
}

/** What is printed, and kept when the run was a whole one. */
export function report(run) {
  const titles = run.operations.map((name) => `- **${name}**: ${OPERATIONS[name].title}`);
  return `# Performance

What a request costs, side by side with what one would otherwise take, and with the least that is possible. \`make bench\` measures it
anew and writes this page; only ratios within one run, and processor time a request, say anything about another machine.

## How it is measured

${titles.join("\n")}

All servers run on one database with row-level security on. *Entregent* is the packaged application in its production setting; its
callers are persons with signed tokens, and send free documents with variables. *PostGraphile 5* (\`bench/postgraphile\`) and *Spring,
loaders* (\`bench/loaders\`: \`@BatchMapping\` over jOOQ) believe headers, which spares them the proof. The *bare servlet* (\`bench/floor\`)
runs the very statements that the compiler made for the same requests, as the server's log shows them, and *pgbench* those of the reads
without any server; both plan once for all values, as the product does. Of a write the servlet sends each statement by itself, where
the product sends several in one round trip. Before anything is timed, all give the same answers to the same questions and write the same rows.

Each figure is the median of ${run.rounds} rounds of ${run.seconds} s in which all servers take turns, over ${run.setCounts} sets of parameters
an operation. Before, each server was asked for each operation until its processor time a request no longer fell, at most ${run.warmUpSeconds} s.
Processor time is that of the process trees, from \`/proc\`; the database's includes its background work.

## Machine

${machine()}
- PostgreSQL ${run.database.version}, its settings in \`bench/database.mjs\`
- scale ${run.scale}: ${run.database.members} members, ${run.database.referrals} referrals, ${run.database.events} entries of history
- ${run.day}, load of the machine before the run: ${run.loadBefore}

## Goals

${table(goals(run))}

${others(run)}

What stands between a figure and its goal is told in [where-the-time-goes.md](where-the-time-goes.md).

## Figures

${throughput(run)}

## Again

\`make bench\` takes about forty minutes after the data set is loaded (some minutes, once). \`BENCH_SCALE\` (0.02 to 10), \`BENCH_SECONDS\`,
\`BENCH_ROUNDS\`, \`BENCH_WARMUP\`, \`BENCH_STARTS\`, \`BENCH_ONLY=point,nested\`, \`BENCH_SERVERS=entregent,floor\` and \`BENCH_DATA\` (where data
sets are kept) make it shorter or larger; \`BENCH_COMPARE=1 BENCH_SCALE=10\` also tells how p50 grows with the data. A shorter run is
printed and kept in \`.build/bench\`, and this page stays.
`;
}
