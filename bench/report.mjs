import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { cpus, release, totalmem } from "node:os";
import { OPERATIONS } from "./operations.mjs";
import { fridaySection } from "./report/friday.mjs";
import { operationGoals, otherGoals } from "./report/goals.mjs";
import { round, summary, TITLES, table } from "./report/tables.mjs";

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

function machine() {
  const version = (command, args) => execFileSync(command, args, { encoding: "utf8" }).trim().split("\n")[0];
  const model = /^model name\s*:\s*(.*)$/m.exec(readFileSync("/proc/cpuinfo", "utf8"))?.[1] ?? cpus()[0].model;
  const java = process.env.JAVA ?? "java";
  const javaVersion = execFileSync(java, ["--version"], { encoding: "utf8" }).split("\n")[1];
  const peer = new URL("postgraphile/node_modules/postgraphile/package.json", import.meta.url);
  const postgraphile = existsSync(peer) ? `PostGraphile ${JSON.parse(readFileSync(peer, "utf8")).version}; ` : "";
  return [
    `- ${cpus().length} cores (${model}), ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}; client, server and database share the cores`,
    `- ${javaVersion}; Node ${process.version}; ${postgraphile}${version("pgbench", ["--version"])}; wrk`,
    `- options of every JVM: \`${(process.env.JAVA_OPTIONS ?? "").replace(/ ?-XX:AOTCache=\S+/, "")}\``,
  ].join("\n");
}

function goals(run) {
  if (run.measured.length === 0) return "";
  return `## Goals

${operationGoals(run)}

${otherGoals(run)}

A goal against a peer that the bare servlet misses, too, is beyond the floor: only statements that ask less of PostgreSQL would reach it.
What stands between a figure and its goal is told in [where-the-time-goes.md](where-the-time-goes.md).`;
}

function figures(run) {
  if (run.measured.length === 0) return "";
  const young = run.young.length > 0 ? `\n\nAfter ${run.youngSeconds} s of use, all started anew:\n\n${throughput({ ...run, measured: run.young })}` : "";
  return `## Figures\n\n${throughput(run)}${young}`;
}

/** What is printed, and kept when the run was a whole one. */
export function report(run) {
  const titles = run.operations.map((name) => `- **${name}**: ${OPERATIONS[name].title}`);
  const sections = [goals(run), figures(run), run.friday ? fridaySection(run.friday) : ""];
  return `# Performance

What a request costs, side by side with what one would otherwise take, and with the least that is possible. \`make bench\` measures it
anew and writes this page; only ratios within one run, and processor time a request, say anything about another machine.

## How it is measured

${titles.join("\n")}

All servers run on one database with row-level security on. *Entregent* is the packaged application in its production setting; its
callers are persons with signed tokens, and send free documents with variables. *PostGraphile 5* (\`bench/postgraphile\`) and *Spring,
loaders* (\`bench/loaders\`: \`@BatchMapping\` over jOOQ) believe headers, which spares them the proof. The *bare servlet* (\`bench/floor\`)
runs the very statements that the product ran for the same requests, as the server's log shows them, and *pgbench* those of the reads
without any server; both plan once for all values, as the product does. Of a write the servlet sends each statement by itself, where
the product sends several in one round trip. Before anything is timed, all give the same answers to the same questions and write the
same rows. Every winReferral ends another referral, which was sent an hour before.

Each figure is the median of ${run.rounds} rounds of ${run.seconds} s in which all servers take turns, over ${run.setCounts} sets of parameters
an operation. Before, each server was asked for each operation until its processor time a request no longer fell, at most ${run.warmUpSeconds} s.
Processor time is that of the process trees, from \`/proc\`; the database's includes its background work. At the end every server is
started anew: what its first 100 requests of an operation cost, and how it compares after ${run.youngSeconds} s of use.

## Machine

${machine()}
- PostgreSQL ${run.database.version}, its settings in \`bench/database.mjs\`
- scale ${run.scale}: ${run.database.members} members, ${run.database.referrals} referrals, ${run.database.events} entries of history
- ${run.day}, load of the machine before the run: ${run.loadBefore}

${sections.filter(Boolean).join("\n\n")}

## Again

\`make bench\` takes about an hour and a quarter after the data set is loaded (some minutes, once), \`make bench-friday\` a quarter of one.
\`BENCH_SCALE\` (0.02 to 10), \`BENCH_SECONDS\`, \`BENCH_ROUNDS\`, \`BENCH_WARMUP\`, \`BENCH_STARTS\`, \`BENCH_ONLY=point,friday\`,
\`BENCH_SERVERS=entregent,floor\`, \`BENCH_FRIDAY\` (seconds) and \`BENCH_DATA\` (where data sets are kept) make it shorter or larger;
\`BENCH_COMPARE=1 BENCH_SCALE=10\` also tells how p50 grows with the data. A shorter run is printed and kept in \`.build/bench\`, and
this page stays. \`make bench-compare BASE=<commit>\` compares two commits in less than ten minutes, and fails where the new one is worse.
`;
}
