import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pause } from "../infra/tests/processes.mjs";
import { load, writeRequests } from "./client.mjs";
import { answerOf, OPERATIONS, requestsOf } from "./operations.mjs";
import { pgbench } from "./pgbench.mjs";
import * as settings from "./settings.mjs";
import { supply } from "./supply.mjs";
import { cpuMilliseconds, residentMegabytes } from "./usage.mjs";

const WARM_UP_STEP_SECONDS = 10;
const NO_LONGER_FALLS = 0.97;
/** Requests a second of a server that uses up referrals, before it was measured; and how much faster it may become. */
const FIRST_PACE = 500;
const FASTER = 2;
const paces = new Map();

/** What a server is asked for an operation, ready to be sent by the load tool. */
export function planOf(workplace, name, operation, server, sets) {
  const requests = requestsOf(operation, server, sets);
  return { operation, sets, requests, file: writeRequests(workplace, name, requests), check: (data) => answerOf(operation, server, data) };
}

export function plansOf(workplace, servers, sets) {
  const ofServers = (operation) =>
    servers.map((server) => [server.name, planOf(workplace, `${operation}-${server.name}`, operation, server, sets[operation])]);
  return Object.fromEntries(settings.operations.map((operation) => [operation, Object.fromEntries(ofServers(operation))]));
}

/** One cell of the table, once. */
export async function measure(database, server, work) {
  const before = processorTime(database, server);
  const figures = await work();
  // Connections that ended with the work are then counted with the postmaster.
  await pause(200);
  const after = processorTime(database, server);
  return {
    ...figures,
    cpuServer: (after.server - before.server) / figures.requests,
    cpuDatabase: (after.database - before.database) / figures.requests,
    memory: server ? residentMegabytes(server.server.child.pid) : Number.NaN,
  };
}

function processorTime(database, server) {
  return {
    server: server ? cpuMilliseconds(server.server.child.pid) : Number.NaN,
    database: cpuMilliseconds(database.server.child.pid),
  };
}

/** A server under load. What its requests use up is brought before. */
export async function measureLoad(database, server, plan, concurrency, seconds) {
  const stock = stockFor(database, server, plan, seconds);
  const figures = await measure(database, server, () => load(server.port, plan, concurrency, seconds, stock));
  if (stock) paces.set(server.name, Math.max(paces.get(server.name) ?? 0, figures.perSecond));
  return figures;
}

function stockFor(database, server, { operation, sets }, seconds) {
  if (!OPERATIONS[operation].consumes) return undefined;
  const pace = (paces.get(server.name) ?? FIRST_PACE) * FASTER;
  return supply(database, sets, Math.ceil((pace * seconds) / sets.length) + settings.seconds + WARM_UP_STEP_SECONDS);
}

export async function warmUp(database, servers, plans) {
  for (const server of servers) {
    for (const operation of settings.operations) {
      const seconds = await warm(database, server, plans[operation][server.name], settings.warmUpSeconds);
      console.log(`  ${server.name} is warm for ${operation} after ${seconds} s`);
    }
  }
}

/**
 * Until the server's processor time a request no longer falls: some compile themselves for a minute, others are ready at once.
 *
 * @param most seconds
 * @return seconds
 */
export async function warm(database, server, plan, most) {
  const step = Math.min(WARM_UP_STEP_SECONDS, most);
  let [seconds, least, inVain] = [0, Number.POSITIVE_INFINITY, 0];
  while (seconds < most && inVain < 2) {
    const { cpuServer } = await measureLoad(database, server, plan, 16, step);
    inVain = cpuServer > least * NO_LONGER_FALLS ? inVain + 1 : 0;
    least = Math.min(least, cpuServer);
    seconds += step;
  }
  return seconds;
}

/** One operation, of all servers in turn. */
export async function measureInTurn(database, operation, servers, plans, beside = () => []) {
  const measured = [];
  for (let round = 0; round < settings.rounds; round++) {
    for (const concurrency of settings.concurrencies) {
      for (const server of servers) {
        const figures = await measureLoad(database, server, plans[server.name], concurrency, settings.seconds);
        measured.push({ operation, round, concurrency, server: server.name, ...figures });
      }
      measured.push(...(await beside(round, concurrency)));
    }
  }
  return measured;
}

export async function measureAll({ workplace, database }, servers, plans, runs) {
  const measured = [];
  for (const operation of settings.operations) {
    const withoutServer = async (round, concurrency) => {
      if (OPERATIONS[operation].writes || !settings.servers.includes("floor")) return [];
      const work = () => pgbench(workplace, database, operation, runs[operation], concurrency, settings.seconds, round);
      return [{ operation, round, concurrency, server: "pgbench", ...(await measure(database, undefined, work)) }];
    };
    measured.push(...(await measureInTurn(database, operation, servers, plans[operation], withoutServer)));
    // What was measured in an hour is not lost with what comes after.
    writeFileSync(join(settings.dataHome, "measured.json"), JSON.stringify(measured, null, 1));
    console.log(`  ${operation} is measured`);
  }
  return measured;
}
