import { spawn } from "node:child_process";
import { randomInt, randomUUID } from "node:crypto";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ask } from "../infra/tests/http.mjs";
import { pause } from "../infra/tests/processes.mjs";

const SCRIPT = fileURLToPath(new URL("wrk.lua", import.meta.url));
const SAMPLE_INTERVAL_MILLISECONDS = 500;
/** Stands for an id that each request makes anew. */
export const FRESH_ID = "@@ID@@";
/** Stands for the referral that a request uses up, see {@link supply}. */
export const SUBJECT_ID = "@@SUBJECT@@";

/** What the load tool sends, as a file that it reads. */
export function writeRequests(workplace, name, requests) {
  const file = join(workplace.path, `${name}.requests`);
  const lines = requests.map(({ path, headers = {}, body = "" }) =>
    [path, body, ...Object.entries(headers).map(([key, value]) => `${key}=${value}`)].join("\t"),
  );
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
}

/** An answer that is none: the code says why. */
export class RefusedError extends Error {
  constructor(message, code) {
    super(message);
    this.code = code;
  }
}

/**
 * One request, its answer parsed; a failure of any kind is thrown.
 *
 * @param ids what stands in the places of ids
 */
export async function send(port, { path, headers = {}, body = "" }, { id = randomUUID(), subject = "" } = {}, options = {}) {
  const filled = (text) => text.replaceAll(FRESH_ID, id).replaceAll(SUBJECT_ID, subject);
  const answer = await ask(port, filled(path), {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json", ...headers },
    body: filled(body),
    ...options,
  });
  const said = `${answer.status} ${answer.body.slice(0, 1000)}`;
  if (answer.status !== 200) throw new Error(`${path} answered ${said}`);
  const parsed = JSON.parse(answer.body);
  if (parsed.errors || !parsed.data) throw new RefusedError(`${path} answered ${said}`, parsed.errors?.[0]?.extensions?.code);
  return parsed.data;
}

/**
 * Loads a server for some seconds, while single requests are looked at closely.
 *
 * @param check throws at what isn't an answer
 * @param stock the referrals that the requests use up, if they do
 */
export async function load(port, { file, requests, check }, concurrency, seconds, stock) {
  const address = `http://127.0.0.1:${port}/`;
  const options = ["-t1", `-c${concurrency}`, `-d${seconds}s`, "--timeout", "10s", "-s", SCRIPT, address];
  const wrk = spawn("wrk", [...options, "--", file, String(randomInt(2 ** 30)), stock?.prefix ?? ""], { stdio: ["ignore", "pipe", "pipe"] });
  const output = [];
  wrk.stdout.on("data", (chunk) => output.push(chunk));
  wrk.stderr.on("data", (chunk) => output.push(chunk));
  const limit = setTimeout(() => wrk.kill("SIGKILL"), (seconds + 30) * 1000);
  const ended = once(wrk, "close");
  let running = true;
  ended.finally(() => {
    running = false;
  });
  const sampled = sample(port, requests, check, stock, () => running);
  const [code] = await ended;
  clearTimeout(limit);
  await sampled;
  const text = Buffer.concat(output).toString("utf8");
  if (code !== 0) throw new Error(`wrk ended with ${code}:\n${text}`);
  const figures = JSON.parse(text.trim().split("\n").at(-1));
  if (figures.failures > 0) throw new Error(`${figures.failures} requests failed:\n${text}`);
  stock?.requireEnough(figures.requests);
  return { perSecond: figures.requests / figures.seconds, ...figures };
}

async function sample(port, requests, check, stock, running) {
  await pause(SAMPLE_INTERVAL_MILLISECONDS);
  while (running()) {
    const place = randomInt(requests.length);
    check(await send(port, requests[place], { subject: stock?.take(place) }));
    await pause(SAMPLE_INTERVAL_MILLISECONDS);
  }
}
