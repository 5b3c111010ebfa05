import { readFileSync } from "node:fs";
import { pause } from "./processes.mjs";

const PAUSE = 100;

/**
 * Asks again and again for some seconds, with a pause between two times.
 *
 * @param gauge what is looked at beside it; what it said is told
 */
export async function watch(ask, seconds, gauge = () => 0) {
  const taken = [];
  const failures = [];
  const gauged = [];
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    const begin = performance.now();
    // Whatever keeps the answer from being one is a failure, too.
    const { status, body } = await ask().catch(({ message }) => ({ status: 0, body: message }));
    taken.push(performance.now() - begin);
    if (status !== 200 || JSON.parse(body).errors) failures.push(`${status} ${body}`);
    gauged.push(gauge());
    await pause(PAUSE);
  }
  taken.sort((one, other) => one - other);
  return { median: taken[Math.floor(taken.length / 2)], count: taken.length, failures, gauged };
}

/** What a process holds of the machine's memory. */
export function residentMegabytes(pid) {
  const [, kilobytes] = readFileSync(`/proc/${pid}/status`, "utf8").match(/VmRSS:\s+(\d+)/);
  return Math.round(kilobytes / 1024);
}
