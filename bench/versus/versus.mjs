// This checkout beside another commit, in one run of fixed size, in turn. Ends with 1 where this one is worse beyond noise.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startIssuer } from "../issuer.mjs";
import { measureLoad, planOf } from "../measure.mjs";
import { OPERATIONS } from "../operations.mjs";
import { table } from "../report/tables.mjs";
import { startSite } from "../site.mjs";
import { isWorse, rowOf } from "./verdict.mjs";

const SCALE = 0.1;
const COMPARED = ["point", "nested", "giveReferral", "winReferral"];
const CONCURRENCIES = [1, 16];
/** Odd, so that the side that goes first in a round isn't always the first in its pair. */
const ROUNDS = 9;
const SECONDS = 2;
const WARM_UP_SECONDS = 15;

const home = process.env.BASE_HOME;
if (!home) throw new Error("BASE_HOME names the checkout of the other commit: infra/scripts/bench.sh makes it");

/** Each side with the options that its own script starts it with. */
async function startSide(issuer, name, { root, options } = {}) {
  const former = process.env.JAVA_OPTIONS;
  if (options) process.env.JAVA_OPTIONS = options;
  try {
    const place = root ? { application: join(root, ".build/application"), root } : {};
    return { name, ...(await startSite(issuer, SCALE, place)) };
  } finally {
    process.env.JAVA_OPTIONS = former;
  }
}

function optionsOf(root) {
  const cache = existsSync(join(root, ".build/application/classes.aot")) ? " -XX:AOTCache=classes.aot" : "";
  return readFileSync(join(root, ".build/java-options"), "utf8") + cache;
}

async function compareOperation(operation, sides) {
  const plans = sides.map(({ workplace, product, database }) =>
    planOf(workplace, `versus-${operation}`, operation, product, OPERATIONS[operation].sets(database)),
  );
  const measureSide = (place, concurrency, seconds) =>
    measureLoad(sides[place].database, sides[place].product, plans[place], concurrency, seconds);
  for (const place of [0, 1]) await measureSide(place, 16, WARM_UP_SECONDS);
  const rows = [];
  for (const concurrency of CONCURRENCIES) {
    const pairs = [];
    for (let round = 0; round < ROUNDS; round++) {
      const pair = [];
      for (const place of round % 2 ? [1, 0] : [0, 1]) pair[place] = await measureSide(place, concurrency, SECONDS);
      pairs.push(pair);
    }
    rows.push({ operation, concurrency, pairs });
  }
  console.log(`  ${operation} is compared`);
  return rows;
}

const issuer = await startIssuer();
const sides = [];
let code = 1;
try {
  sides.push(await startSide(issuer, "this"), await startSide(issuer, "base", { root: home, options: optionsOf(home) }));
  const cells = [];
  for (const operation of COMPARED) cells.push(...(await compareOperation(operation, sides)));
  const heads = ["operation", "at once", "requests/s", "base", "this is", "CPU ms", "base", "this is", " "];
  console.log(`\n${table([heads, ...cells.map(rowOf)])}`);
  const worse = cells.filter(isWorse);
  console.log(worse.length === 0 ? "\nNowhere worse beyond noise." : `\nWorse beyond noise in ${worse.length} of ${cells.length}.`);
  code = worse.length > 0 ? 1 : 0;
} finally {
  for (const side of sides) await side.close();
  issuer.close();
}
process.exit(code);
