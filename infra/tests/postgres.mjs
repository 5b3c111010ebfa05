import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "./processes.mjs";

const ROLES = new URL("../postgres/roles.sql", import.meta.url);

/** Nobody else knows this cluster, and it vanishes with the test. */
export const PASSWORDS = { superuser: "super-7c1", owner: "owner's 9f2", application: "application 4b8" };

/**
 * A PostgreSQL server as a deployment has it: a process of its own, passwords by SCRAM, roles by our script.
 *
 * @param data an empty directory of the workplace's user, or one that was a server's before
 */
export async function startPostgres(workplace, libraries, { data = workplace.directory("postgres-data"), settings = {} } = {}) {
  const binaries = unpackBinaries(workplace, libraries);
  const fresh = !existsSync(join(data, "PG_VERSION"));
  if (fresh) initialize(workplace, binaries, data);
  const port = await freePort();
  const sockets = workplace.directory("postgres-sockets");
  const server = workplace.start("postgres", join(binaries, "bin/postgres"), [
    ...["-D", data, "-p", String(port), "-k", sockets, "-c", "listen_addresses=127.0.0.1"],
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ]);
  const psql = (args, { env, input, ...who } = {}) => {
    const { args: fixed, env: password } = connection(port, who);
    return workplace.run("psql", [...fixed, ...args], { env: { ...env, ...password }, input });
  };
  /** Holds a table until the process that it returns is interrupted. */
  const lock = async (database, table) => {
    const { args, env } = connection(port, { database });
    const held = `begin; lock table ${table}; select pg_sleep(60)`;
    const holder = workplace.start("psql", "psql", [...args, "--command", held], { env });
    const locks = `select from pg_locks where mode = 'AccessExclusiveLock' and relation = '${table}'::regclass`;
    await holder.until(() => psql(["--command", `select exists (${locks})`], { database }).output.trim() === "t", 10);
    return holder;
  };
  await server.until(() => psql(["--command", "select 1"]).code === 0, fresh ? 30 : 300);
  if (fresh) makeRoles(psql);
  return { port, server, psql, lock };
}

function initialize(workplace, binaries, data) {
  const passwordFile = join(workplace.path, "superuser-password");
  writeFileSync(passwordFile, PASSWORDS.superuser, { mode: 0o644 });
  workplace.mustRun(join(binaries, "bin/initdb"), [
    ...["--pgdata", data, "--username", "postgres", "--pwfile", passwordFile, "--auth", "scram-sha-256"],
    ...["--encoding", "UTF8", "--locale", "C", "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"],
  ]);
}

function makeRoles(psql) {
  const made = psql(["--file", "-"], {
    input: readFileSync(ROLES, "utf8"),
    env: {
      ENTREGENT_DATABASE_OWNER_PASSWORD: PASSWORDS.owner,
      ENTREGENT_DATABASE_PASSWORD: PASSWORDS.application,
    },
  });
  if (made.code !== 0) throw new Error(`roles.sql failed:\n${made.output}`);
}

export function connection(port, { role = "postgres", password = PASSWORDS.superuser, database = "postgres" }) {
  const fixed = ["--no-psqlrc", "--no-password", "--quiet", "--tuples-only", "--no-align", "--set", "ON_ERROR_STOP=1"];
  const target = ["--host", "127.0.0.1", "--port", String(port), "--username", role, "--dbname", database];
  return { args: [...fixed, ...target], env: { PGPASSWORD: password } };
}

/** The server's binaries travel in the application's libraries: a jar with one packed archive. */
function unpackBinaries(workplace, libraries) {
  const jar = readdirSync(libraries).find((name) => name.startsWith("embedded-postgres-binaries-"));
  if (!jar) throw new Error(`No PostgreSQL binaries for this machine in ${libraries}`);
  const target = workplace.directory("postgres-binaries");
  workplace.mustRun("unzip", ["-q", join(libraries, jar), "*.txz", "-d", target]);
  const archive = readdirSync(target).find((name) => name.endsWith(".txz"));
  workplace.mustRun("tar", ["-xJf", join(target, archive), "-C", target]);
  return target;
}
