// What the images' files say, done without an engine: their instructions in plain roots of the Debian releases that they name, and
// their commands as the users that they name, with nothing to write to but /tmp. And a PostgreSQL from such a root, whose dump is
// restored as README.md tells. The images' own bases (Java, Node) stand in as they are on this machine.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { startBackend, unpackBackend } from "./backend.mjs";
import { assertLean, extractLayers, librariesIn } from "./contents.mjs";
import { apply, stagesOf } from "./dockerfile.mjs";
import { ask, askGraph, isReady, partnerToken } from "./http.mjs";
import { PASSWORDS } from "./postgres.mjs";
import { freePort, pause, Workplace } from "./processes.mjs";
import { Root } from "./root.mjs";

const CONTEXT = fileURLToPath(new URL("../..", import.meta.url));
const ROLES = readFileSync(new URL("../postgres/roles.sql", import.meta.url), "utf8");
const COMPOSE = readFileSync(new URL("../compose.yaml", import.meta.url), "utf8");
const SERVER = "/usr/lib/postgresql/18/bin";
const PASSWORD = { PGPASSWORD: PASSWORDS.superuser };
/** A sum over each table's rows, whatever their order. */
const SUMS = `select format('%I.%I', table_schema, table_name), (xpath('//sum/text()', query_to_xml(format(
    'select count(*) || '':'' || coalesce(sum(hashtextextended(t::text, 0)), 0) as sum from %I.%I t',
    table_schema, table_name), false, true, '')))[1]::text
  from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
  order by 1`;

const skip = process.env.ENTREGENT_SKIPPED ?? (process.getuid() === 0 ? false : "only root can make a root");

describe("Without an engine", { skip }, () => {
  let postgres, backend, site, workplace;
  const stages = mkdtempSync(join(tmpdir(), "entregent-stages-"));

  before(async () => {
    workplace = new Workplace();
    postgres = await startServer();
  });

  after(async () => {
    // PostgreSQL last: it waits for whoever is connected.
    await workplace.close();
    for (const root of [site?.root, backend?.root, postgres?.root]) await root?.close();
    rmSync(stages, { recursive: true, force: true });
  });

  it("the backend's image trains its cache, and serves with nothing to write to", async () => {
    const { image, root } = makeBackend(stages);
    const port = await freePort();
    const env = { ...image.env, ...databaseOf(postgres.port), PORT: String(port), ENTREGENT_DEMONSTRATION: "true" };
    const public_url = `http://127.0.0.1:${port}`;
    const settings = { ENTREGENT_PUBLIC_URL: public_url, ENTREGENT_SECRET: "only for this test" };
    const server = root.start(image.entrypoint, { ...image, env: { ...env, ...settings } });
    backend = { root, image, port, server };
    await until(server, () => isReady(port), 120);
    assert.doesNotMatch(server.output(), /\[aot/);
    assert.equal((await askGraph(port, "{ regions(first: 1) { totalCount } }")).status, 200);
    root.mustRun(image.health.replace("$PORT", String(port)).replaceAll('"', ""));
  });

  it("the backend's image holds nothing that an installation doesn't need", () => {
    assertLean(librariesIn(backend.root.at("app/lib")));
    assert.deepEqual(
      readdirSync(backend.root.at("app")).sort(),
      ["classes.aot", "entregent.jar", "lib", "site", "trusted-documents.json"],
    );
    assert.equal(existsSync(backend.root.at("tools/lib")), false);
  });

  it("the backend's image says that there is no PostgreSQL in it to embed", async () => {
    const { root, image } = backend;
    const server = root.start([...image.entrypoint, "--spring.profiles.active=demonstration"], image);
    assert.equal(await server.ended, 1);
    assert.match(server.output(), /There is no PostgreSQL in this image to embed\./);
    assert.match(server.output(), /ENTREGENT_DATABASE_URL/);
  });

  it("the site's image serves the application and leads to the backend", async () => {
    const root = new Root("trixie");
    spawnSync(process.execPath, [
      join(CONTEXT, "infra/images/site/publish.mjs"),
      ...["frontend/dist", "frontend/dist-manifest/pages.json"].map((path) => join(CONTEXT, path)),
      join(stages, "site/build/site"),
    ]);
    const stage = stagesOf(join(CONTEXT, "infra/images/site/Dockerfile")).get("");
    const image = apply(stage, root, { context: CONTEXT, sources: { build: join(stages, "site") } });
    const port = await freePort();
    const env = { ENTREGENT_BACKEND: `127.0.0.1:${backend.port}`, ENTREGENT_LISTEN: `127.0.0.1:${port}` };
    const server = root.start(image.entrypoint, { ...image, env });
    site = { root, server };
    await until(server, async () => (await ask(port, "/").catch(() => ({}))).status === 200, 20);
    const page = await ask(port, "/index.html", { headers: { "accept-encoding": "br" } });
    assert.equal(page.headers["content-encoding"], "br");
    const home = await ask(port, "/");
    assert.match(home.body, /<h1>Recommander/);
    const [, script] = home.body.match(/<script type="module"[^>]* src="([^"]+)"/);
    assert.equal((await ask(port, script)).status, 200, "the frame that the backend fills is of this very build");
    const answer = await askGraph(port, '{ region(code: "FR-14") { name } }');
    assert.equal(JSON.parse(answer.body).data.region.name, "Calvados");
  });

  it("a dump is restored with every row, and the backend goes on with it", async () => {
    await backend.root.stop(backend.server);
    const sums = sumsOf(postgres);
    assert.ok(sums.split("\n").length > 20);
    const asAdministrator = { user: "postgres", env: { ...PASSWORD, PGHOST: "127.0.0.1", PGPORT: String(postgres.port) } };
    const dump = postgres.root.mustRun("pg_dump --username postgres --format custom --no-unlogged-table-data entregent", asAdministrator);
    postgres.psql("drop schema identity cascade; drop table closed_business cascade", "entregent");
    assert.notEqual(sumsOf(postgres), sums);
    postgres.root.mustRun(
      "pg_restore --username postgres --dbname postgres --clean --if-exists --create --exit-on-error",
      { ...asAdministrator, input: dump },
    );
    assert.equal(sumsOf(postgres), sums);

    const { home } = unpackBackend(workplace);
    const environment = { ...databaseOf(postgres.port), ENTREGENT_DEMONSTRATION: "true", ENTREGENT_SECRET: "only for this test" };
    const { port } = await startBackend(workplace, home, environment);
    const headers = { authorization: `Bearer ${await partnerToken(port, "members.read:fr-14")}` };
    const answer = await askGraph(port, '{ members(first: 1, region: "FR-14") { totalCount } }', { headers });
    assert.ok(JSON.parse(answer.body).data.members.totalCount > 100, answer.body);
  });
});

function makeBackend(stages) {
  const extracted = join(stages, "backend/build/layers");
  extractLayers(extracted);
  for (const name of ["dist", "dist-manifest"]) {
    cpSync(join(CONTEXT, "frontend", name), join(stages, "documents/build/frontend", name), { recursive: true });
  }
  const sources = { build: join(stages, "backend"), documents: join(stages, "documents") };
  const files = stagesOf(join(CONTEXT, "infra/images/backend/Dockerfile"));

  const root = new Root("trixie");
  cpSync(dirname(dirname(process.env.JAVA)), root.at("opt/java"), { recursive: true, verbatimSymlinks: true });
  root.mustRun("ln -s /opt/java/bin/java /usr/local/bin/java");
  const options = { context: CONTEXT, sources };
  const application = apply(files.get("application"), root, options);
  apply(files.get("training"), root, { ...options, state: application });
  // What the training leaves but its cache is not in the image; the cache is.
  cpSync(root.at("tmp/classes.aot"), join(stages, "training/tmp/classes.aot"));
  root.mustRun("rm -rf /tmp/* /tools");
  sources.training = join(stages, "training");
  return { root, image: apply(files.get(""), root, { ...options, state: application }) };
}

/** As compose.yaml makes it. */
async function startServer() {
  const root = new Root("testing");
  // Mirrors of a release in the making may be some weeks behind.
  const install = "apt-get update -o Acquire::Check-Valid-Until=false && apt-get install --yes --no-install-recommends";
  root.mustRun(`${install} postgresql-18`, { env: { DEBIAN_FRONTEND: "noninteractive" } });
  const options = COMPOSE.match(/POSTGRES_INITDB_ARGS: (.*)/)[1];
  root.mustRun(
    `cat > /tmp/password; ${SERVER}/initdb --pgdata /tmp/data --username postgres --pwfile /tmp/password ${options}`,
    { user: "postgres", input: PASSWORDS.superuser },
  );
  const port = await freePort();
  const listening = ["-c", "listen_addresses=127.0.0.1", "-k", "/tmp"];
  const server = root.start([`${SERVER}/postgres`, "-D", "/tmp/data", "-p", String(port), ...listening], {
    user: "postgres",
    readOnly: false,
  });
  const psql = (input, database = "postgres") =>
    root
      .mustRun(`psql -XAtq -v ON_ERROR_STOP=1 -h 127.0.0.1 -p ${port} -U postgres -d ${database} -f -`, {
        user: "postgres",
        input,
        env: {
          ...PASSWORD,
          ENTREGENT_DATABASE_OWNER_PASSWORD: PASSWORDS.owner,
          ENTREGENT_DATABASE_PASSWORD: PASSWORDS.application,
        },
      })
      .toString();
  const isUp = async () => {
    try {
      root.mustRun(`pg_isready --host=127.0.0.1 --port=${port}`);
      return true;
    } catch {
      return false;
    }
  };
  await until(server, isUp, 60);
  psql(ROLES);
  return { root, port, server, psql };
}

const databaseOf = (port) => ({
  ENTREGENT_DATABASE_URL: `jdbc:postgresql://127.0.0.1:${port}/entregent`,
  ENTREGENT_DATABASE_USER: "entregent_app",
  ENTREGENT_DATABASE_PASSWORD: PASSWORDS.application,
  ENTREGENT_DATABASE_OWNER_USER: "entregent",
  ENTREGENT_DATABASE_OWNER_PASSWORD: PASSWORDS.owner,
});

const sumsOf = (postgres) => postgres.psql(SUMS, "entregent");

async function until(started, check, seconds) {
  const deadline = Date.now() + seconds * 1000;
  while (Date.now() < deadline) {
    const end = await Promise.race([started.ended, pause(200)]);
    if (end !== undefined) throw new Error(`It ended (${end}):\n${started.output()}`);
    if (await check()) return;
  }
  throw new Error(`It is not ready after ${seconds} s:\n${started.output()}`);
}
