// Looks at the plan of every list, filter and order, for each kind of caller, on the large data set: nothing may be read that
// grows with what the caller does not see, and no index be kept up that nothing reads.
import { Workplace } from "../infra/tests/processes.mjs";
import { unpackBackend } from "../infra/tests/backend.mjs";
import { capture } from "./capture.mjs";
import { RefusedError, send } from "./client.mjs";
import { startDatabase } from "./database.mjs";
import { startIssuer } from "./issuer.mjs";
import { Needs } from "./needs.mjs";
import { explain, problemsOf } from "./plan.mjs";
import { questions } from "./questions.mjs";
import { table } from "./report/tables.mjs";
import { productEnvironment, startProduct } from "./servers.mjs";
import * as settings from "./settings.mjs";

const OFFICER_AND_ADMIN = `
  insert into role_assignment (region_id, account_id, role, chapter_id, member_id, starts_on)
  select member.region_id, member.account_id, 'PRESIDENT', member.chapter_id, member.id, date '2020-01-01'
  from member join identity.account on account.id = member.account_id where account.email_folded = 'membre31@bench.example'
  and not exists (select from role_assignment where role = 'PRESIDENT');
  insert into role_assignment (region_id, account_id, role, starts_on)
  select region.id, account.id, 'NATIONAL_ADMIN', date '2020-01-01' from region cross join identity.account
  where region.code = 'FR' and account.email_folded = 'membre61@bench.example'
  and not exists (select from role_assignment where role = 'NATIONAL_ADMIN');
  update access_epoch set epoch = epoch + 1;
`;

/** Without those that may cost too much: over all regions, some filters are the application's own documents' alone. */
async function allowed(product, asked) {
  const dear = new Set();
  for (const question of asked) {
    try {
      await send(product.port, question.request);
    } catch (refusal) {
      if (!(refusal instanceof RefusedError) || refusal.code !== "COST_LIMIT_EXCEEDED") throw refusal;
      dear.add(question);
    }
  }
  for (const { name } of dear) console.log(`  too dear to be asked: ${name}`);
  return asked.filter((question) => !dear.has(question));
}

async function look(database, product, issuer) {
  const all = questions(database).map((question) => ({ ...question, request: requestOf(question, issuer) }));
  const asked = await allowed(product, all);
  const runs = await capture(
    database,
    product,
    asked.map(({ request }) => request),
  );
  const needs = new Needs(database);
  const failures = asked.flatMap(({ name, regions, guide }, place) => {
    const plan = explain(database, runs[place][0]);
    needs.add(name, plan);
    return problemsOf(plan, regions, guide).map((problem) => `${name}: ${problem}`);
  });
  console.log(table(needs.toTable()));
  return { looked: asked.length, failures: [...failures, ...needs.listUnneeded()] };
}

function requestOf({ subject, query, variables }, issuer) {
  return {
    path: "/graphql",
    headers: subject ? { authorization: `Bearer ${issuer.tokenOf(subject)}` } : {},
    body: JSON.stringify({ query, variables }),
  };
}

const workplace = new Workplace();
const issuer = await startIssuer();
let database;
let code = 1;
try {
  const backend = unpackBackend(workplace);
  database = await startDatabase(workplace, backend, settings.scale, productEnvironment(issuer));
  database.mustRun({ input: OFFICER_AND_ADMIN });
  const product = await startProduct(workplace, backend.home, database, issuer);
  const { looked, failures } = await look(database, product, issuer);
  for (const failure of failures) console.log(`  ${failure}`);
  console.log(`plans ${looked}\nfail ${failures.length}`);
  code = failures.length > 0 || looked === 0 ? 1 : 0;
} finally {
  await database?.stop();
  await workplace.close();
  issuer.close();
}
process.exit(code);
