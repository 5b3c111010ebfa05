import { writeFileSync } from "node:fs";
import { unpackBackend } from "../infra/tests/backend.mjs";
import { Workplace } from "../infra/tests/processes.mjs";
import { capture } from "./capture.mjs";
import { startDatabase } from "./database.mjs";
import { startIssuer } from "./issuer.mjs";
import { productEnvironment, startProduct } from "./servers.mjs";
import * as settings from "./settings.mjs";

const workplace = new Workplace();
const issuer = await startIssuer();
const backend = unpackBackend(workplace);
const database = await startDatabase(workplace, backend, settings.scale, productEnvironment(issuer));
const product = await startProduct(workplace, backend.home, database, issuer);
console.log(JSON.stringify({ port: product.port, database: Object.keys(database), db: database.port }));

export { database };

const regions = database.rows(`select region.id, region.code, region.parent_id, count(*)::int as sheets
    from region join network_card card on card.region_id = region.id group by region.id order by region.code desc limit 4`);
const [home, ...under] = regions;
database.mustRun({
  input: under.map(({ id, parent_id }) => `update region set parent_id = ${home.id} where id = ${id};`).join("\n"),
});
const FOUND = `query ($region: String!, $answers: FinderAnswersInput!) { findNetworks(region: $region, answers: $answers, first: 10) {
  totalCount edges { score node { id name } reasons { question weight match said sheetSays missing } } pageInfo { hasNextPage endCursor } } }`;
const [{ code }] = database.rows("select code from commune order by md5(code) limit 1");
const headers = { authorization: `Bearer ${product.tokenOf("directrice1@bench.example")}` };
const Q = "query ($region: String!) { finder(region: $region) { questions { kind options { code } } } }";
const { send } = await import("./client.mjs");
const { finder } = await send(product.port, {
  path: "/graphql",
  headers,
  body: JSON.stringify({ query: Q, variables: { region: home.code } }),
});
const field = (kind) => kind.toLowerCase().replaceAll(/_(.)/g, (_, l) => l.toUpperCase());
const given = finder.questions.map(({ kind, options }) =>
  kind === "PLACE"
    ? [field(kind), code]
    : kind === "SOUGHT"
      ? [field(kind), [options[0].code]]
      : [field(kind), options[0].code],
);
const [run] = await capture(database, product, [
  {
    path: "/graphql",
    headers,
    body: JSON.stringify({ query: FOUND, variables: { region: home.code, answers: Object.fromEntries(given) } }),
  },
]);
writeFileSync("/tmp/finder-run.json", JSON.stringify(run));
const quoted = (v) => (v === null ? "null" : `'${v.replaceAll("'", "''")}'`);
const [enter, statement] = run[0].parts;
const filled = enter.sql.replaceAll(/\$(\d+)/g, (_, p) => quoted(enter.parameters[p - 1]));
writeFileSync(
  "/tmp/finder.sql",
  `begin; set local role entregent_app; set local plan_cache_mode = force_generic_plan;
${filled};
prepare looked as ${statement.sql};
explain (analyze, buffers, costs off) execute looked(${statement.parameters.map(quoted).join(", ")});
explain (analyze, buffers, costs off) execute looked(${statement.parameters.map(quoted).join(", ")});
explain (analyze, costs off, timing off) execute looked(${statement.parameters.map(quoted).join(", ")});
explain (analyze, costs off, timing off) execute looked(${statement.parameters.map(quoted).join(", ")});
rollback;`,
);
const out = database.mustRun({ input: "\\i /tmp/finder.sql" });
writeFileSync("/tmp/finder.plan", out);
console.log("ready");
await new Promise((r) => process.on("SIGTERM", r));
await database.stop();
await workplace.close();
issuer.close();
process.exit(0);
