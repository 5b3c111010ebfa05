import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { pause } from "../infra/tests/processes.mjs";
import { send } from "./client.mjs";

const LOG_LIMIT_SECONDS = 30;
const RECENT_MILLISECONDS = 120_000;
const ENTER = /^select app\.enter\(/;
/** What stands for values that every request makes anew; the floor knows them too. */
const ID = "$id";
const SUBJECT = "$subject";
const NOW = "$now";

/**
 * The statements that the product runs for each request, with their parameters, taken from the server's log: what the floor and
 * pgbench run is what the compiler made, and nothing else.
 *
 * @param ids for writes: what each request brings, the id of the new object and that of what it uses up
 */
export async function capture(database, product, requests, ids) {
  // Viewers and plans are known by then.
  if (!ids) for (const request of requests) await send(product.port, request);
  logStatements(database, true);
  const begin = statSync(database.logFile).size;
  for (const [place, request] of requests.entries()) await send(product.port, request, ids?.[place]);
  const runs = await complete(database, begin, requests.length, ids ? writes : reads);
  logStatements(database, false);
  return runs.map((run, place) => run.map((step) => withPlaceholders(step, ids?.[place])));
}

function logStatements(database, all) {
  const input = `alter system ${all ? "set log_statement = 'all'" : "reset log_statement"};\nselect pg_reload_conf();\n`;
  database.mustRun({ input });
  if (all) database.mustRun({ command: "select 1" });
}

async function complete(database, begin, count, runsOf) {
  const deadline = Date.now() + LOG_LIMIT_SECONDS * 1000;
  let found = 0;
  while (Date.now() < deadline) {
    await pause(500);
    const runs = runsOf(entries(database.logFile, begin));
    if (runs.length === count && runs.every((run) => run.length > 0)) return runs;
    found = runs.length;
  }
  throw new Error(`The log shows ${found} runs of the product instead of ${count}`);
}

/** What the application's role executed since: text and parameters. */
function entries(file, begin) {
  if (!existsSync(file)) return [];
  const descriptor = openSync(file, "r");
  const buffer = Buffer.alloc(statSync(file).size - begin);
  readSync(descriptor, buffer, 0, buffer.length, begin);
  closeSync(descriptor);
  return buffer
    .toString("utf8")
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line))
    .filter(({ user, message }) => user === "entregent_app" && /^execute [^:]+: /.test(message ?? ""))
    .map(({ pid, message, detail }) => ({
      pid,
      // What travels behind another statement in one text begins with the space between them.
      sql: message.replace(/^execute [^:]+:\s+/, ""),
      parameters: parametersOf(detail),
    }));
}

function parametersOf(detail = "") {
  return [...detail.matchAll(/\$\d+ = (?:NULL|'((?:[^']|'')*)')/g)].map(([, text]) => text?.replaceAll("''", "'") ?? null);
}

/** The settings and the statement behind them travel as one text. */
function reads(all) {
  const runs = [];
  for (const [place, entry] of all.entries()) {
    if (!ENTER.test(entry.sql)) continue;
    const next = all.slice(place + 1).find(({ pid }) => pid === entry.pid);
    if (next) runs.push([joined(entry, next)]);
  }
  return runs;
}

/** A transaction from the settings to the commit (its beginning is in no log), and the reading of what it made. */
function writes(all) {
  const runs = [];
  let rest = all;
  for (;;) {
    const begin = rest.findIndex((entry) => ENTER.test(entry.sql));
    if (begin < 0) return runs;
    const own = rest.slice(begin).filter(({ pid }) => pid === rest[begin].pid);
    const end = own.findIndex(({ sql }) => /^commit$/i.test(sql));
    if (end < 0) return runs;
    const behind = rest.slice(rest.indexOf(own[end]) + 1);
    const [payload] = reads(behind);
    if (!payload) return runs;
    runs.push([...own.slice(0, end).map((step) => ({ ...step, transactional: true })), ...payload]);
    rest = behind.slice(behind.indexOf(payload[0].parts[1]) + 1);
  }
}

function joined(first, second) {
  return {
    sql: `${first.sql};\n${second.sql}`,
    parameters: [...first.parameters, ...second.parameters],
    transactional: false,
    parts: [first, second],
  };
}

function withPlaceholders(step, ids) {
  const filled = (value) => {
    if (!ids || value === null) return value;
    if (value.includes(ids.id)) return value.replaceAll(ids.id, ID);
    if (ids.subject && value.includes(ids.subject)) return value.replaceAll(ids.subject, SUBJECT);
    const instant = /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d/.test(value) ? Date.parse(value.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00")) : Number.NaN;
    return Math.abs(Date.now() - instant) < RECENT_MILLISECONDS ? NOW : value;
  };
  return {
    sql: step.sql,
    parameters: step.parameters.map(filled),
    transactional: step.transactional,
    parts: step.parts,
  };
}

/** As the floor reads it: question marks, as JDBC wants them. */
export function forJdbc(run) {
  return run.map(({ sql, parameters, transactional }) => ({
    sql: sql.replaceAll("?", "??").replaceAll(/\$\d+/g, "?"),
    parameters,
    transactional,
  }));
}
