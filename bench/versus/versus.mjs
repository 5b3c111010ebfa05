// This checkout beside another commit, in one run of fixed size, in turn. Ends with 1 where this one is worse beyond noise.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startIssuer } from "../issuer.mjs";
import { measureLoad, planOf, warm } from "../measure.mjs";
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
/** At most, of each side and operation. */
const WARM_UP_SECONDS = 30;

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

/** Both sides of an operation, warm. */
async function prepare(operation, sides) {
  const prepared = sides.map(({ workplace, product, database }) => {
    const sets = OPERATIONS[operation].sets(database);
    return { database, product, plan: planOf(workplace, `versus-${operation}`, operation, product, sets) };
  });
  for (const { database, product, plan } of prepared) await warm(database, product, plan, WARM_UP_SECONDS);
  return prepared;
}

/** Rounds in which both take their turn within seconds. */
async function measurePairs(prepared, concurrency) {
  const pairs = [];
  for (let round = 0; round < ROUNDS; round++) {
    const pair = [];
    for (const place of round % 2 ? [1, 0] : [0, 1]) {
      const { database, product, plan } = prepared[place];
      pair[place] = await measureLoad(database, product, plan, concurrency, SECONDS);
    }
    pairs.push(pair);
  }
  return pairs;
}

async function compareAll(sides) {
  const cells = [];
  for (const operation of COMPARED) {
    const prepared = await prepare(operation, sides);
    for (const concurrency of CONCURRENCIES) {
      cells.push({ operation, concurrency, prepared, pairs: await measurePairs(prepared, concurrency) });
    }
    console.log(`  ${operation} is compared`);
  }
  // One side may have been the younger one: what looks worse is measured once more when both are older.
  for (const cell of cells.filter(isWorse)) cell.pairs = await measurePairs(cell.prepared, cell.concurrency);
  return cells;
}

const issuer = await startIssuer();
const sides = [];
let code = 1;
try {
  sides.push(await startSide(issuer, "this"), await startSide(issuer, "base", { root: home, options: optionsOf(home) }));
  const cells = await compareAll(sides);
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
