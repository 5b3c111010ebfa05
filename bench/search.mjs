// The guide's search and the finder, measured: a thousand searches as people type them, made of the words of the sheets themselves,
// over all regions, and answers of every kind over a region of 2 000 sheets. What counts is the time that the database takes for
// the statement that the product makes of each.
import { unpackBackend } from "../infra/tests/backend.mjs";
import { Workplace } from "../infra/tests/processes.mjs";
import { capture } from "./capture.mjs";
import { send } from "./client.mjs";
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
const ANSWERED = 200;
const GOAL_OF_FINDER = 5;
const QUESTIONS = "query ($region: String!) { finder(region: $region) { questions { kind options { code } } } }";
const FOUND = `query ($region: String!, $answers: FinderAnswersInput!) { findNetworks(region: $region, answers: $answers, first: 10) {
  totalCount edges { score node { id name } reasons { question weight match said sheetSays missing } } pageInfo { hasNextPage endCursor } } }`;
const WITH_FACETS = QUERY.replace("totalCount", `totalCount facets { ${FACETS} }`);

async function measure(database, product, query, variables) {
  const headers = { authorization: `Bearer ${product.tokenOf(CALLER)}` };
  const requests = variables.map((of) => ({ path: "/graphql", headers, body: JSON.stringify({ query, variables: of }) }));
  const runs = await capture(database, product, requests);
  const times = runs.map(([run]) => millisecondsOf(database, run)).sort((one, other) => one - other);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1);
  console.log(`  p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms`);
  return times[Math.floor(times.length * 0.95)];
}

/** A region with so many under it that it has as many sheets as are to be compared, and what makes all as they were. */
function territory(database) {
  const regions = database.rows(`select region.id, region.code, region.parent_id, count(*)::int as sheets
    from region join network_card card on card.region_id = region.id group by region.id order by region.code desc limit 4`);
  const [home, ...under] = regions;
  const set = (parent) => under.map(({ id, parent_id }) => `update region set parent_id = ${parent ?? parent_id} where id = ${id};`).join("\n");
  database.mustRun({ input: set(home.id) });
  return { code: home.code, sheets: regions.reduce((sum, { sheets }) => sum + sheets, 0), restore: () => database.mustRun({ input: set() }) };
}

/** Answers to every question, to all but some, and to one alone, in turn. */
async function answers(database, product, region) {
  const { finder } = await send(product.port, { path: "/graphql", headers: { authorization: `Bearer ${product.tokenOf(CALLER)}` }, body: JSON.stringify({ query: QUESTIONS, variables: { region } }) });
  const field = (kind) => kind.toLowerCase().replaceAll(/_(.)/g, (_, letter) => letter.toUpperCase());
  const communes = database.rows("select code from commune order by md5(code) limit 50");
  return Array.from({ length: ANSWERED }, (_, place) => {
    const asked = finder.questions.filter((_, number) => place % 3 === 0 || (place % 3 === 1 ? (place + number) % 3 > 0 : number === place % finder.questions.length));
    const given = asked.map(({ kind, options }) => {
      if (kind === "PLACE") return [field(kind), communes[place % communes.length].code];
      const { code } = options[place % options.length];
      return [field(kind), kind === "SOUGHT" ? [code] : code];
    });
    return { region, answers: Object.fromEntries(given) };
  });
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
  const searched = asked.map((search) => ({ search }));
  const slow = await measure(database, product, QUERY, searched);
  console.log("▸ With facets");
  await measure(database, product, WITH_FACETS, searched);
  const { code: region, sheets: compared, restore } = territory(database);
  console.log(`▸ The finder: ${ANSWERED} firms' answers among ${compared} sheets`);
  let compares;
  try {
    compares = await measure(database, product, FOUND, await answers(database, product, region));
  } finally {
    restore();
  }
  code = slow < GOAL_MILLISECONDS && compares < GOAL_OF_FINDER ? 0 : 1;
} finally {
  await database?.stop();
  await workplace.close();
  issuer.close();
}
process.exit(code);
