// The guide's search, measured: a thousand searches as people type them, made of the words of the sheets themselves, over all
// regions. What counts is the time that the database takes for the statement that the product makes of each.
import { unpackBackend } from "../infra/tests/backend.mjs";
import { Workplace } from "../infra/tests/processes.mjs";
import { capture } from "./capture.mjs";
import { startDatabase } from "./database.mjs";
import { startIssuer } from "./issuer.mjs";
import { millisecondsOf } from "./plan.mjs";
import { searches } from "./searches.mjs";
import { productEnvironment, startProduct } from "./servers.mjs";
import * as settings from "./settings.mjs";

const SEARCHES = 1_000;
const GOAL_MILLISECONDS = 50;
/** The public's operations may not be as large as one over so many regions. */
const CALLER = "directrice1@bench.example";
const FACETS = "families { family count } departments { department { code } count } services { service count } full { full count }";
const QUERY = `query ($search: String) { networks(search: $search, orderBy: RELEVANCE, first: 20) {
  totalCount nodes { id name completeness hits(search: $search) { field text } } pageInfo { hasNextPage endCursor } } }`;
const WITH_FACETS = QUERY.replace("totalCount", `totalCount facets { ${FACETS} }`);

async function measure(database, product, query, asked) {
  const headers = { authorization: `Bearer ${product.tokenOf(CALLER)}` };
  const requests = asked.map((search) => ({ path: "/graphql", headers, body: JSON.stringify({ query, variables: { search } }) }));
  const runs = await capture(database, product, requests);
  const times = runs.map(([run]) => millisecondsOf(database, run)).sort((one, other) => one - other);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1);
  console.log(`  p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms`);
  return times[Math.floor(times.length * 0.95)];
}

const workplace = new Workplace();
const issuer = await startIssuer();
let database;
let code = 1;
try {
  const backend = unpackBackend(workplace);
  database = await startDatabase(workplace, backend, settings.scale, productEnvironment(issuer));
  const product = await startProduct(workplace, backend.home, database, issuer);
  const sheets = database.rows("select card.name, commune.name as place from network_card card join commune on commune.code = card.commune_code order by md5(card.name), card.id limit 1000");
  const [{ count }] = database.rows("select count(*)::int from network_card");
  const asked = searches(sheets, SEARCHES);
  console.log(`▸ ${asked.length} searches among ${count} sheets`);
  const slow = await measure(database, product, QUERY, asked);
  console.log("▸ With facets");
  await measure(database, product, WITH_FACETS, asked);
  code = slow < GOAL_MILLISECONDS ? 0 : 1;
} finally {
  await database?.stop();
  await workplace.close();
  issuer.close();
}
process.exit(code);
