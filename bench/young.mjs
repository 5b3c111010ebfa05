import { Agent } from "node:http";
import { databaseEnvironment, launchBackend } from "../infra/tests/backend.mjs";
import { freePort, pause } from "../infra/tests/processes.mjs";
import { send } from "./client.mjs";
import { freshId } from "./ids.mjs";
import { measure, measureInTurn, measureLoad, planOf } from "./measure.mjs";
import { OPERATIONS, requestsOf } from "./operations.mjs";
import { productEnvironment, startFloor, startProduct, withoutLimits } from "./servers.mjs";
import * as settings from "./settings.mjs";
import { startPeers } from "./site.mjs";
import { supply } from "./supply.mjs";

const START_LIMIT_MILLISECONDS = 120_000;
const FIRST_REQUESTS = 100;
/** What a town's members do first. */
const YOUNG_OPERATION = "giveReferral";

/** Milliseconds from the start of the process to the first answer to a query. */
export async function startTimes(site, issuer, request) {
  const times = [];
  for (let tried = 0; tried < settings.startTries; tried++) {
    const port = await freePort();
    const environment = { ...databaseEnvironment(site.database.port), ...productEnvironment(issuer), ...withoutLimits() };
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

/** Processor time of the first requests of each operation to a server that has just started, one after the other. */
export async function firstRequests(site, issuer, sets) {
  const measured = [];
  for (let tried = 0; tried < Math.min(3, settings.startTries); tried++) {
    for (const operation of settings.operations) {
      const stock = OPERATIONS[operation].consumes ? supply(site.database, sets[operation], FIRST_REQUESTS) : undefined;
      const product = await startProduct(site.workplace, site.backend.home, site.database, issuer);
      const requests = requestsOf(operation, product, sets[operation]);
      const figures = await measure(site.database, product, () => sendFirst(product.port, requests, stock));
      measured.push({ operation, cpu: figures.cpuServer + figures.cpuDatabase });
      await product.server.stop();
    }
  }
  return measured;
}

async function sendFirst(port, requests, stock) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (let number = 0; number < FIRST_REQUESTS; number++) {
    const place = number % requests.length;
    await send(port, requests[place], { id: freshId(), subject: stock?.take(place) }, { agent });
  }
  agent.destroy();
  return { requests: FIRST_REQUESTS };
}

/** All servers once more, each started anew and in use for less than a minute. */
export async function measureYoung(site, issuer, sets, work) {
  const servers = [await startProduct(site.workplace, site.backend.home, site.database, issuer), ...(await startPeers(site))];
  if (settings.servers.includes("floor")) servers.push(await startFloor(site.workplace, site.database, work));
  const plans = Object.fromEntries(
    servers.map((server) => [server.name, planOf(site.workplace, `young-${server.name}`, YOUNG_OPERATION, server, sets[YOUNG_OPERATION])]),
  );
  for (const server of servers) await measureLoad(site.database, server, plans[server.name], 16, settings.youngSeconds);
  const measured = await measureInTurn(site.database, YOUNG_OPERATION, servers, plans);
  for (const { server } of servers) await server.stop();
  return measured;
}
