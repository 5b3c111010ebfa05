// The product side by side with its peers and the floor: same database, same questions, same client, all in turn.
import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { capture, forJdbc } from "./capture.mjs";
import { compare } from "./compare.mjs";
import { measureFriday } from "./friday/friday.mjs";
import { growthFrom } from "./growth.mjs";
import { freshId } from "./ids.mjs";
import { startIssuer } from "./issuer.mjs";
import { measureAll, plansOf, warmUp } from "./measure.mjs";
import { OPERATIONS, requestsOf } from "./operations.mjs";
import { report } from "./report.mjs";
import { startFloor } from "./servers.mjs";
import * as settings from "./settings.mjs";
import { startPeers, startSite } from "./site.mjs";
import { supply } from "./supply.mjs";
import { firstRequests, measureYoung, startTimes } from "./young.mjs";

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
    const { writes, consumes } = OPERATIONS[operation];
    const requests = requestsOf(operation, product, sets[operation]);
    const stock = consumes ? supply(database, sets[operation], 1) : undefined;
    const ids = writes ? requests.map((_, place) => ({ id: freshId(), subject: stock?.take(place) })) : undefined;
    runs[operation] = await capture(database, product, requests, ids);
  }
  return runs;
}

function workOf(runs) {
  const operations = Object.entries(runs).map(([name, sets]) => [name, { root: OPERATIONS[name].root, sets: sets.map(forJdbc) }]);
  return { operations: Object.fromEntries(operations) };
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

/** All servers in turn, and then the product by itself. */
async function measureOperations(issuer, site) {
  site.database.addFunctions();
  const servers = [site.product, ...(await startPeers(site))];
  const sets = await prepare(site.database, servers);
  const runs = await captureAll(site.database, site.product, sets);
  const work = workOf(runs);
  if (settings.servers.includes("floor")) servers.push(await startFloor(site.workplace, site.database, work));
  for (const operation of settings.operations) {
    const compared = await compare(operation, servers, sets[operation], site.database);
    console.log(`▸ ${operation}: ${servers.length} servers give the same answers (${compared} compared)`);
  }
  const plans = plansOf(site.workplace, servers, sets);
  console.log("▸ Warming up");
  await warmUp(site.database, servers, plans);
  console.log("▸ Measuring");
  const measured = await measureAll(site, servers, plans, runs);
  const growth = settings.compareScale > 0 ? await growthFrom(issuer, site, sets) : {};
  for (const { server } of servers) await server.stop();
  console.log("▸ Starting anew");
  const [first] = settings.operations;
  return {
    ...{ measured, growth, servers: servers.map(({ name }) => name) },
    starts: await startTimes(site, issuer, requestsOf(first, site.product, sets[first])[0]),
    firsts: await firstRequests(site, issuer, sets),
    young: settings.youngSeconds > 0 && settings.operations.includes("giveReferral") ? await measureYoung(site, issuer, sets, work) : [],
    setCounts: Math.max(...settings.operations.map((name) => sets[name].length)),
  };
}

async function run(issuer, site) {
  const loadBefore = loadavg().map((value) => value.toFixed(1)).join(" ");
  const described = describe(site.database);
  const none = { measured: [], growth: {}, servers: [], starts: [], firsts: [], young: [], setCounts: 0 };
  const figures = settings.operations.length > 0 ? await measureOperations(issuer, site) : none;
  await site.product.server.stop();
  const done = {
    ...figures,
    ...{ loadBefore, database: described, operations: settings.operations, concurrencies: settings.concurrencies },
    ...{ scale: settings.scale, compareScale: settings.compareScale, youngSeconds: settings.youngSeconds },
    ...{ seconds: settings.seconds, rounds: settings.rounds, warmUpSeconds: settings.warmUpSeconds },
    day: new Date().toISOString().slice(0, 10),
  };
  // An hour's figures are not lost with the last part.
  keep(done);
  return settings.withFriday ? { ...done, friday: await measureFriday(issuer, site) } : done;
}

function keep(done) {
  writeFileSync(join(settings.dataHome, "run.json"), JSON.stringify(done, null, 1));
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
  keep(done);
  const text = report(done);
  const target = settings.isWhole ? join(settings.ROOT, "docs/performance.md") : join(settings.dataHome, "performance.md");
  writeFileSync(target, text);
  console.log(`\n${text.slice(text.indexOf("## Machine"), text.indexOf("## Again"))}▸ Kept in ${target}`);
} finally {
  await closeAll();
}
