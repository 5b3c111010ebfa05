// The product side by side with its peers and the floor: same database, same questions, same client, all in turn.
import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { databaseEnvironment, launchBackend, unpackBackend } from "../infra/tests/backend.mjs";
import { freePort, pause, Workplace } from "../infra/tests/processes.mjs";
import { capture, forJdbc } from "./capture.mjs";
import { load, send, writeRequests } from "./client.mjs";
import { compare, freshId } from "./compare.mjs";
import { startDatabase } from "./database.mjs";
import { startIssuer } from "./issuer.mjs";
import { answerOf, OPERATIONS, requestsOf } from "./operations.mjs";
import { pgbench } from "./pgbench.mjs";
import { median, report } from "./report.mjs";
import { productEnvironment, startFloor, startLoaders, startPostgraphile, startProduct } from "./servers.mjs";
import * as settings from "./settings.mjs";
import { cpuMilliseconds, residentMegabytes } from "./usage.mjs";

const GROWING = ["point", "nested", "page"];
const GROWTH_ROUNDS = 5;
const START_LIMIT_MILLISECONDS = 120_000;
const WARM_UP_STEP_SECONDS = 10;
const NO_LONGER_FALLS = 0.97;

/** A database and the product on it. */
async function startSite(issuer, scale) {
  const workplace = new Workplace();
  const site = { workplace, close: () => close(site) };
  try {
    site.backend = unpackBackend(workplace);
    site.database = await startDatabase(workplace, site.backend, scale, productEnvironment(issuer));
    site.product = await startProduct(workplace, site.backend.home, site.database, issuer);
    site.product.tokenOf = remembered(issuer.tokenOf);
    return site;
  } catch (failure) {
    await close(site);
    throw failure;
  }
}

async function close(site) {
  try {
    await site.database?.stop();
  } finally {
    await site.workplace.close();
  }
}

function remembered(tokenOf) {
  const tokens = new Map();
  return (subject) => {
    if (!tokens.has(subject)) tokens.set(subject, tokenOf(subject));
    return tokens.get(subject);
  };
}

async function startPeers({ workplace, database }) {
  const peers = { postgraphile: startPostgraphile, loaders: startLoaders };
  const started = [];
  for (const [name, start] of Object.entries(peers)) {
    if (settings.servers.includes(name)) started.push(await start(workplace, database));
  }
  return started;
}

/** Parameters of each operation, and each server's cursors. */
async function prepare(database, servers) {
  const sets = {};
  for (const operation of settings.operations) {
    const { sets: draw, prepare: find, documents } = OPERATIONS[operation];
    sets[operation] = draw(database);
    if (find) for (const server of servers) await find(server, sets[operation], documents[server.name]);
  }
  return sets;
}

/** What the product runs for each set of parameters. */
async function captureAll(database, product, sets) {
  const runs = {};
  for (const operation of settings.operations) {
    const requests = requestsOf(operation, product, sets[operation]);
    const ids = OPERATIONS[operation].writes ? sets[operation].map(freshId) : undefined;
    runs[operation] = await capture(database, product, requests, ids);
  }
  return runs;
}

function workOf(runs) {
  const operations = Object.entries(runs).map(([name, sets]) => [name, { root: OPERATIONS[name].root, sets: sets.map(forJdbc) }]);
  return { operations: Object.fromEntries(operations) };
}

/** One cell of the table, once. */
async function measure(database, server, work) {
  const [serverBefore, databaseBefore] = [server ? cpuMilliseconds(server.server.child.pid) : 0, cpuMilliseconds(database.server.child.pid)];
  const figures = await work();
  // Connections that ended with the work are then counted with the postmaster.
  await pause(200);
  const cpuServer = server ? (cpuMilliseconds(server.server.child.pid) - serverBefore) / figures.requests : Number.NaN;
  return {
    ...figures,
    cpuServer,
    cpuDatabase: (cpuMilliseconds(database.server.child.pid) - databaseBefore) / figures.requests,
    memory: server ? residentMegabytes(server.server.child.pid) : Number.NaN,
  };
}

async function warmUp(database, servers, plans) {
  for (const server of servers) {
    for (const operation of settings.operations) {
      const seconds = await warm(database, server, plans[operation][server.name]);
      console.log(`  ${server.name} is warm for ${operation} after ${seconds} s`);
    }
  }
}

/** Until the server's processor time a request no longer falls: some compile themselves for a minute, others are ready at once. */
async function warm(database, server, plan) {
  let [seconds, least, inVain] = [0, Number.POSITIVE_INFINITY, 0];
  while (seconds < settings.warmUpSeconds && inVain < 2) {
    const { cpuServer } = await measure(database, server, () => load(server.port, plan, 16, WARM_UP_STEP_SECONDS));
    inVain = cpuServer > least * NO_LONGER_FALLS ? inVain + 1 : 0;
    least = Math.min(least, cpuServer);
    seconds += WARM_UP_STEP_SECONDS;
  }
  return seconds;
}

async function measureAll(site, servers, plans, runs) {
  const measured = [];
  for (const operation of settings.operations) {
    for (let round = 0; round < settings.rounds; round++) {
      for (const concurrency of settings.concurrencies) {
        for (const server of servers) {
          const plan = plans[operation][server.name];
          const figures = await measure(site.database, server, () => load(server.port, plan, concurrency, settings.seconds));
          measured.push({ operation, round, concurrency, server: server.name, ...figures });
        }
        if (!OPERATIONS[operation].writes && settings.servers.includes("floor")) {
          const work = () => pgbench(site.workplace, site.database, operation, runs[operation], concurrency, settings.seconds, round);
          measured.push({ operation, round, concurrency, server: "pgbench", ...(await measure(site.database, undefined, work)) });
        }
      }
    }
    // What was measured in an hour is not lost with what comes after.
    writeFileSync(join(settings.dataHome, "measured.json"), JSON.stringify(measured, null, 1));
    console.log(`  ${operation} is measured`);
  }
  return measured;
}

function planOf(workplace, name, operation, server, sets) {
  const requests = requestsOf(operation, server, sets);
  return { requests, file: writeRequests(workplace, name, requests), check: (data) => answerOf(operation, server, data) };
}

function plansOf(workplace, servers, sets) {
  return Object.fromEntries(
    settings.operations.map((operation) => [
      operation,
      Object.fromEntries(
        servers.map((server) => {
          return [server.name, planOf(workplace, `${operation}-${server.name}`, operation, server, sets[operation])];
        }),
      ),
    ]),
  );
}

/** Milliseconds from the start of the process to the first answer to a query. */
async function startTimes(site, issuer, request) {
  const times = [];
  for (let tried = 0; tried < settings.startTries; tried++) {
    const port = await freePort();
    const environment = { ...databaseEnvironment(site.database.port), ...productEnvironment(issuer) };
    const begin = performance.now();
    const server = launchBackend(site.workplace, site.backend.home, port, environment, "start");
    while (!(await isAnswered(port, request))) {
      if (performance.now() - begin > START_LIMIT_MILLISECONDS) throw new Error(`No answer:\n${server.output()}`);
      await pause(20);
    }
    times.push(performance.now() - begin);
    await server.stop();
  }
  return times;
}

async function isAnswered(port, request) {
  try {
    await send(port, request);
    return true;
  } catch {
    return false;
  }
}

/** How much longer the product's median answer takes on this data than on the other, both in turn. */
async function growthFrom(issuer, site, sets) {
  const other = await startSite(issuer, settings.compareScale);
  try {
    const operations = settings.operations.filter((name) => GROWING.includes(name));
    const sides = [site, other];
    const otherSets = {};
    for (const operation of operations) {
      const { sets: draw, prepare: find, documents } = OPERATIONS[operation];
      otherSets[operation] = draw(other.database);
      if (find) await find(other.product, otherSets[operation], documents.entregent);
    }
    const growth = {};
    for (const operation of operations) {
      const plans = sides.map((side, place) => {
        const own = [sets, otherSets][place][operation];
        return { ...planOf(side.workplace, `growth-${operation}`, operation, side.product, own), p50: [] };
      });
      // The first round warms up.
      for (let round = 0; round <= GROWTH_ROUNDS; round++) {
        for (const [place, plan] of plans.entries()) {
          const { p50 } = await load(sides[place].product.port, plan, 1, round === 0 ? 20 : settings.seconds);
          if (round > 0) plan.p50.push(p50);
        }
      }
      growth[operation] = median(plans[0].p50) / median(plans[1].p50);
    }
    return growth;
  } finally {
    await other.close();
  }
}

function describe(database) {
  const count = (table) => Number(database.mustRun({ command: `select count(*) from ${table}` })).toLocaleString("en");
  return {
    version: database.mustRun({ command: "show server_version" }),
    members: count("member"),
    referrals: count("(select distinct id from referral) as referral"),
    events: count("referral_event"),
  };
}

async function run(issuer, site) {
  const loadBefore = loadavg().map((value) => value.toFixed(1)).join(" ");
  const described = describe(site.database);
  const servers = [site.product, ...(await startPeers(site))];
  const sets = await prepare(site.database, servers);
  const runs = await captureAll(site.database, site.product, sets);
  if (settings.servers.includes("floor")) servers.push(await startFloor(site.workplace, site.database, workOf(runs)));
  for (const operation of settings.operations) {
    const compared = await compare(operation, servers, sets[operation], site.database);
    console.log(`▸ ${operation}: ${servers.length} servers give the same answers (${compared} compared)`);
  }
  const plans = plansOf(site.workplace, servers, sets);
  console.log("▸ Warming up");
  await warmUp(site.database, servers, plans);
  console.log("▸ Measuring");
  const measured = await measureAll(site, servers, plans, runs);
  const [first] = settings.operations;
  const starts = await startTimes(site, issuer, requestsOf(first, site.product, sets[first])[0]);
  const growth = settings.compareScale > 0 ? await growthFrom(issuer, site, sets) : {};
  return {
    ...{ measured, starts, growth, loadBefore, database: described },
    ...{ operations: settings.operations, servers: servers.map(({ name }) => name), concurrencies: settings.concurrencies },
    ...{ scale: settings.scale, compareScale: settings.compareScale },
    ...{ seconds: settings.seconds, rounds: settings.rounds, warmUpSeconds: settings.warmUpSeconds },
    setCounts: Math.max(...settings.operations.map((name) => sets[name].length)),
    day: new Date().toISOString().slice(0, 10),
  };
}

let site;
let closing;
const closeAll = () => {
  closing ??= (async () => {
    await site?.close();
    issuer.close();
  })();
  return closing;
};
const issuer = await startIssuer();
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, async () => {
    await closeAll();
    process.exit(1);
  });
}
try {
  console.log("▸ Starting PostgreSQL and the servers");
  site = await startSite(issuer, settings.scale);
  const done = await run(issuer, site);
  const text = report(done);
  const target = settings.isWhole ? join(settings.ROOT, "docs/performance.md") : join(settings.dataHome, "performance.md");
  writeFileSync(target, text);
  console.log(`\n${text.slice(text.indexOf("## Machine"), text.indexOf("## Again"))}▸ Kept in ${target}`);
} finally {
  await closeAll();
}
