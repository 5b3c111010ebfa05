// A country's Friday morning: the whole data set, a young server, and requests that come whether or not the last were answered.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startProduct } from "../servers.mjs";
import * as settings from "../settings.mjs";
import { cpuMilliseconds } from "../usage.mjs";
import { drawCast } from "./cast.mjs";
import { countLost, totalOfGiven } from "./ledger.mjs";

const GENERATOR = fileURLToPath(new URL("generator.mjs", import.meta.url));
const DOCUMENTS = join(settings.ROOT, "frontend/dist-manifest/trusted-documents.json");
/** Of a whole country, each second, at random moments; of a smaller one as many less. */
const SIZE = Math.min(1, settings.scale);
const RATES = { give: 35 * SIZE, step: 15 * SIZE, read: 250 * SIZE };
const STREAMS = 200;
/** Opening the streams, and hearing what came last. */
const MARGIN_SECONDS = 120;

export async function measureFriday(issuer, { workplace, backend, database }) {
  console.log("▸ A country's Friday morning");
  const cast = drawCast(database, issuer, RATES.step * settings.fridaySeconds);
  const givenBefore = totalOfGiven(database);
  // With the limits of production: its callers are as many as there are groups.
  const product = await startProduct(workplace, backend.home, database, issuer, { ENTREGENT_TRUSTED_DOCUMENTS: DOCUMENTS });
  const plan = { port: product.port, seconds: settings.fridaySeconds, rates: RATES, streams: STREAMS, documents: hashes(), ...cast };
  const before = usage(product, database);
  const result = await generate(workplace, plan);
  const after = usage(product, database);
  await product.server.stop();
  const cores = result.cores * result.elapsed;
  return {
    ...result,
    acknowledged: undefined,
    lost: countLost(database, result.acknowledged, totalOfGiven(database) - givenBefore),
    processor: {
      machine: result.machine,
      client: result.cpu / cores,
      server: (after.server - before.server) / cores,
      database: (after.database - before.database) / cores,
    },
    ...{ rates: RATES, streams: Math.min(STREAMS, cast.members.length), seconds: settings.fridaySeconds },
  };
}

function usage(product, database) {
  return { server: cpuMilliseconds(product.server.child.pid), database: cpuMilliseconds(database.server.child.pid) };
}

/** The documents that the build registered, by the names of their operations. */
function hashes() {
  const texts = Object.entries(JSON.parse(readFileSync(DOCUMENTS, "utf8")));
  return Object.fromEntries(texts.map(([hash, text]) => [/(?:query|mutation|subscription)\s+(\w+)/.exec(text)[1], hash]));
}

async function generate(workplace, plan) {
  const directory = workplace.directory(`friday-${Date.now()}`);
  const [planFile, resultFile] = [join(directory, "plan.json"), join(directory, "result.json")];
  writeFileSync(planFile, JSON.stringify(plan), { mode: 0o644 });
  const generator = workplace.start("friday", process.execPath, [GENERATOR, planFile, resultFile]);
  const limit = setTimeout(() => generator.child.kill("SIGKILL"), (plan.seconds + MARGIN_SECONDS) * 1000);
  const end = await generator.ended;
  clearTimeout(limit);
  if (end !== 0) throw new Error(`The generator ended with ${end}:\n${generator.output()}`);
  return JSON.parse(readFileSync(resultFile, "utf8"));
}
