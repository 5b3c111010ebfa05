import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { databaseEnvironment, startBackend } from "../infra/tests/backend.mjs";
import { connection, PASSWORDS, startPostgres } from "../infra/tests/postgres.mjs";
import { CONCERN } from "./operations/shared.mjs";
import { START_LIMIT_SECONDS } from "./servers.mjs";
import { dataHome, ROOT } from "./settings.mjs";

const REGIONS_AT_SCALE_1 = 100;
const REFERRALS_PER_MEMBER = 34;
const LOAD_LIMIT_SECONDS = 3 * 3600;
const DATABASE = { database: "entregent" };

/** As in production on a machine of this kind. The log tells what the product runs, when it is asked to. */
const SETTINGS = {
  shared_buffers: "2GB",
  effective_cache_size: "8GB",
  work_mem: "16MB",
  maintenance_work_mem: "1GB",
  max_wal_size: "8GB",
  max_connections: 120,
  random_page_cost: 1.1,
  jit: "off",
  logging_collector: "on",
  log_destination: "jsonlog",
  log_filename: "bench",
  log_rotation_size: 0,
  log_rotation_age: 0,
  log_parameter_max_length: -1,
};

/** The totals that runs add to, as they were, and the accounts of the issuer that the callers come from. */
const REMEMBER = `
  create schema if not exists bench;
  create table bench.loaded_chapter_month as select * from chapter_month where month >= date_trunc('month', now());
  create table bench.loaded_member_month as select * from member_month where month >= date_trunc('month', now());
  update identity.account set external_subject = email_folded where external_subject is null;
  vacuum analyze;
`;

/** Deletes what an earlier run gave. */
const TIDY = `
  set session_replication_role = replica;
  create temporary table given as select region_id, id from referral where description = '${CONCERN}';
  analyze given;
  delete from referral_event event using given where event.region_id = given.region_id and event.referral_id = given.id;
  delete from referral_prospect prospect using given where prospect.region_id = given.region_id and prospect.referral_id = given.id;
  delete from closed_business record using given where record.region_id = given.region_id and record.referral_id = given.id;
  delete from closed_business where note = '${CONCERN}';
  delete from referral using given where referral.region_id = given.region_id and referral.id = given.id;
  delete from outbox;
  delete from chapter_month where month >= (select min(month) from bench.loaded_chapter_month);
  insert into chapter_month select * from bench.loaded_chapter_month;
  delete from member_month where month >= (select min(month) from bench.loaded_member_month);
  insert into member_month select * from bench.loaded_member_month;
  vacuum analyze referral, referral_event, referral_prospect, closed_business, outbox, chapter_month, member_month;
`;

/** What the data set is made of: another sum is another data set. */
function sumOf(root, scale) {
  const sum = createHash("sha256").update(String(scale)).update(REMEMBER);
  for (const directory of ["schema/migrations", "schema/seed/reference", "bench/data"]) {
    for (const name of readdirSync(join(root, directory)).sort()) {
      sum.update(name).update(readFileSync(join(root, directory, name)));
    }
  }
  return sum.digest("hex").slice(0, 12);
}

/**
 * A PostgreSQL with the large data set. It is loaded once, and found again by later runs.
 *
 * @param root the checkout that the backend was built from
 */
export async function startDatabase(workplace, backend, scale, environment, root = ROOT) {
  const home = workplace.keptDirectory(dataHome);
  // Two commits that are compared may have the same data set, and each runs its own server on it.
  const side = root === ROOT ? "" : "-base";
  const data = join(home, `scale-${scale}-${sumOf(root, scale)}${side}`);
  const complete = `${data}.complete`;
  if (!existsSync(complete)) rmSync(data, { recursive: true, force: true });
  workplace.keptDirectory(data);
  const options = { data, settings: SETTINGS };
  const postgres = await startPostgres(workplace, backend.libraries, options);
  const database = new Database(postgres, data);
  if (!existsSync(complete)) {
    await load(workplace, backend, postgres, scale, environment, root);
    database.mustRun({ input: REMEMBER });
    writeFileSync(complete, "");
  }
  database.tidy();
  return database;
}

/** The product migrates the empty database; the rest is one script. */
async function load(workplace, backend, postgres, scale, environment, root) {
  console.log(`▸ Loading the data set (scale ${scale}); the next run finds it`);
  const begin = Date.now();
  const all = { ...databaseEnvironment(postgres.port), ...environment };
  const migrating = await startBackend(workplace, backend.home, all, undefined, START_LIMIT_SECONDS);
  await migrating.server.stop();
  const { args, env } = connection(postgres.port, DATABASE);
  const variables = [
    ...["--set", `regions=${Math.max(2, Math.round(REGIONS_AT_SCALE_1 * scale))}`],
    ...["--set", `referrals_per_member=${REFERRALS_PER_MEMBER}`],
  ];
  for (const name of scripts(root)) {
    const input = join(root, "bench/data", name);
    const loading = workplace.start("load", "psql", [...args, ...variables, "--file", "-"], { env, input });
    const limit = setTimeout(() => loading.child.kill("SIGTERM"), LOAD_LIMIT_SECONDS * 1000);
    const end = await loading.ended;
    clearTimeout(limit);
    if (end !== 0) throw new Error(`Loading ${name} ended with ${end}:\n${loading.output()}`);
  }
  console.log(`  loaded in ${Math.round((Date.now() - begin) / 1000)} s`);
}

/** What all others build on comes first; an earlier commit may have less. */
function scripts(root) {
  const rest = readdirSync(join(root, "bench/data")).filter((name) => name.endsWith(".sql") && name !== "load.sql");
  return ["load.sql", ...rest.sort()];
}

export class Database {
  constructor(postgres, data) {
    this.postgres = postgres;
    this.port = postgres.port;
    this.server = postgres.server;
    this.logFile = join(data, "log", "bench.json");
  }

  /** As the superuser, whom no policy holds. */
  mustRun({ command, input }) {
    const { code, output } = this.postgres.psql(command ? ["--command", command] : ["--file", "-"], { ...DATABASE, input });
    if (code !== 0) throw new Error(`psql ended with ${code}:\n${output}`);
    return output.trim();
  }

  rows(query) {
    const text = this.mustRun({ command: `select coalesce(json_agg(line), '[]') from (${query}) as line` });
    return JSON.parse(text);
  }

  /** The functions that a PostGraphile user would write. */
  addFunctions() {
    this.mustRun({ input: readFileSync(new URL("functions.sql", import.meta.url), "utf8") });
  }

  tidy() {
    const given = `select exists (select from outbox) or exists (select from referral where description = '${CONCERN}')`;
    if (this.mustRun({ command: given }) === "t") this.mustRun({ input: TIDY });
  }

  get url() {
    return `postgres://entregent_app:${encodeURIComponent(PASSWORDS.application)}@127.0.0.1:${this.port}/entregent`;
  }

  /** With everything written, at once: whoever is still connected is cut off. */
  async stop() {
    this.mustRun({ command: "checkpoint" });
    await this.server.stop("SIGINT");
  }
}
