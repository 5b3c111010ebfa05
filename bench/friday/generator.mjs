// Asks at random moments, however long the answers take, and writes down how long they took from the moment that was drawn.
// A program of its own, so that what it costs is known. Arguments: the plan, the file of the result.
import { readFileSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { cpus } from "node:os";
import { pause } from "../../infra/tests/processes.mjs";
import { bodyOf, drawQuestion } from "./pages.mjs";
import { Records } from "./records.mjs";
import { Streams } from "./streams.mjs";
import { drawGift, drawStep } from "./verbs.mjs";

const PATIENCE_MILLISECONDS = 20_000;
/** Whoever waits for this many answers measures itself. */
const MOST_WAITING = 5_000;
const LAST_NEWS_MILLISECONDS = 30_000;
const STREAMS_AT_ONCE = 20;
/** An error of any kind in an answer that is one: of the operation, or in a verb's payload. */
const ERRORS = '"errors":[{';

const [planFile, resultFile] = process.argv.slice(2);
const plan = JSON.parse(readFileSync(planFile, "utf8"));
const cast = { ...plan, places: new Map(plan.members.map(({ id }, place) => [id, place])) };
const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
const records = new Records();
const acknowledged = [];
const changes = new Map();
let waiting = 0;

function post(token, body) {
  return new Promise((resolve, reject) => {
    const headers = {
      ...{ "content-type": "application/json", accept: "application/graphql-response+json", authorization: `Bearer ${token}` },
      "content-length": Buffer.byteLength(body),
    };
    const options = { host: "127.0.0.1", port: plan.port, path: "/graphql", method: "POST", headers, agent, timeout: PATIENCE_MILLISECONDS };
    const sent = request(options, (answer) => {
      const chunks = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () => resolve({ status: answer.statusCode, body: Buffer.concat(chunks) }));
    });
    sent.on("timeout", () => sent.destroy(new Error("no answer in time")));
    sent.on("error", reject);
    sent.end(body);
  });
}

async function ask(kind, { token, name, variables, promise, news, done }, due) {
  waiting += 1;
  try {
    const { status, body } = await post(token, bodyOf(plan.documents, name, variables));
    records.add(kind, name, due, performance.now() - due);
    if (status !== 200 || body.includes(ERRORS)) return records.fail(`${name}: ${status} ${reasonIn(body.toString("utf8"))}`);
    if (promise) acknowledged.push(promise);
    if (news) remember(news);
    done?.();
  } catch (failure) {
    records.fail(`${name}: ${failure.message}`);
  } finally {
    waiting -= 1;
  }
}

/** What failures that are alike have in common. */
function reasonIn(text) {
  return /"code":"(\w+)"/.exec(text)?.[1] ?? text.slice(0, 300);
}

/** What the streams of both sides must hear. */
function remember({ id, version, members }) {
  for (const place of members.filter((one) => one !== undefined)) {
    if (!changes.has(place)) changes.set(place, new Map());
    const known = changes.get(place);
    known.set(id, Math.max(known.get(id) ?? 0, version));
  }
}

/** Arrivals of a kind, as many a second, each independent of all others. */
async function arrive(kind, rate, draw, end) {
  let due = performance.now();
  for (;;) {
    due += (-Math.log(1 - Math.random()) / rate) * 1000;
    if (due >= end) return;
    const early = due - performance.now();
    if (early > 0) await pause(early);
    if (waiting >= MOST_WAITING) records.fail("not asked: too many answers are awaited");
    else ask(kind, draw(cast), due);
  }
}

async function openStreams() {
  const streams = new Streams(plan.port, bodyOf(plan.documents, "LiveSubscription", {}));
  const listeners = plan.members.slice(0, plan.streams).map(({ token }, place) => ({ token, place }));
  while (listeners.length > 0) await Promise.all(listeners.splice(0, STREAMS_AT_ONCE).map(({ place, token }) => streams.open(place, token)));
  return streams;
}

async function hearOut(streams) {
  const limit = performance.now() + LAST_NEWS_MILLISECONDS;
  while ((waiting > 0 || streams.countMissed(changes) > 0) && performance.now() < limit) await pause(200);
}

const streams = await openStreams();
const begin = performance.now();
const ownBefore = process.cpuUsage();
records.begin(begin);
const end = begin + plan.seconds * 1000;
await Promise.all([
  arrive("write", plan.rates.give, drawGift, end),
  arrive("write", plan.rates.step, drawStep, end),
  arrive("read", plan.rates.read, drawQuestion, end),
]);
const elapsed = performance.now() - begin;
const machine = records.end();
const own = process.cpuUsage(ownBefore);
await hearOut(streams);
for (const line of streams.broken) records.fail(line);
const result = {
  ...records.summary(),
  ...{ machine, elapsed, acknowledged, cores: cpus().length, cpu: (own.user + own.system) / 1000 },
  ...{ heard: streams.heard, missedEvents: streams.countMissed(changes) },
};
streams.close();
agent.destroy();
writeFileSync(resultFile, JSON.stringify(result));
process.exit(0);
