// What the environment chooses; every number is bounded.
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

function number(name, standard, least, most) {
  const text = process.env[name];
  if (!text) return standard;
  const value = Number(text);
  if (!(value >= least && value <= most)) throw new Error(`${name}=${text}: a number from ${least} to ${most} is needed`);
  return value;
}

function names(name, known) {
  const chosen = (process.env[name] ?? "").split(",").filter(Boolean);
  const unknown = chosen.filter((one) => !known.includes(one));
  if (unknown.length > 0) throw new Error(`${name}: ${unknown.join(", ")} is none of ${known.join(", ")}`);
  return chosen.length > 0 ? known.filter((one) => chosen.includes(one)) : known;
}

export const OPERATIONS = ["point", "nested", "page", "dashboard", "giveReferral", "winReferral"];
/** A country's Friday morning, which is measured by itself. */
const FRIDAY = "friday";
export const SERVERS = ["entregent", "postgraphile", "loaders", "floor"];

/** 1 is 100 regions, 2 500 chapters, 75 000 members and 2.5 million referrals. */
export const scale = number("BENCH_SCALE", 1, 0.02, 10);
export const seconds = number("BENCH_SECONDS", 6, 1, 120);
export const rounds = number("BENCH_ROUNDS", 3, 1, 20);
/** Of each server and operation, at most. */
export const warmUpSeconds = number("BENCH_WARMUP", 90, 0, 600);
/** Of starts, and of a server's first requests. */
export const startTries = number("BENCH_STARTS", 5, 0, 20);
const parts = names("BENCH_ONLY", [...OPERATIONS, FRIDAY]);
export const operations = OPERATIONS.filter((one) => parts.includes(one));
export const withFriday = parts.includes(FRIDAY);
export const fridaySeconds = number("BENCH_FRIDAY", 600, 5, 3600);
/** Of servers that have just started, before they are measured once more: what a town's members meet. */
export const youngSeconds = Math.min(40, warmUpSeconds);
export const servers = names("BENCH_SERVERS", SERVERS);
export const concurrencies = [1, 16];
/** Where data sets are kept from one run to the next. */
export const dataHome = process.env.BENCH_DATA ?? `${ROOT}.build/bench`;
/** The scale to compare with: the growth of the product's p50 from there to this run's. */
export const compareScale = number("BENCH_COMPARE", 0, 0.02, 10);
/** Only a whole run is worth keeping as the document. */
export const isWhole = [
  scale >= 1 && seconds >= 5 && rounds >= 3 && warmUpSeconds >= 60 && startTries >= 3,
  operations.length === OPERATIONS.length && servers.length === SERVERS.length,
  withFriday && fridaySeconds >= 600,
].every(Boolean);
