import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { databaseEnvironment, startBackend } from "../infra/tests/backend.mjs";
import { ask } from "../infra/tests/http.mjs";
import { freePort } from "../infra/tests/processes.mjs";
import { ROOT } from "./settings.mjs";

/** A laptop that does something else at the same time may need it. */
export const START_LIMIT_SECONDS = 600;
const JAVA = process.env.JAVA ?? "java";
/** The same for every server on the JVM, the product among them. */
const JAVA_OPTIONS = (process.env.JAVA_OPTIONS ?? "").split(" ").filter(Boolean);
const withoutCache = JAVA_OPTIONS.filter((option) => !option.startsWith("-XX:AOTCache"));

export function productEnvironment(issuer) {
  return {
    ENTREGENT_ISSUER: issuer.url,
    ENTREGENT_SECRET: "only for the benchmark",
    ENTREGENT_CLIENT_ID: "bench-web",
    ENTREGENT_CLIENT_SECRET: "only for the benchmark",
    ENTREGENT_PUBLIC_URL: "http://127.0.0.1",
    // The data set's open referrals are old: to let them expire would be measured, too.
    ENTREGENT_REFERRAL_EXPIRESAFTER: "36500d",
  };
}

/** For callers who are few and ask as fast as they can. */
export function withoutLimits() {
  return { ENTREGENT_LIMITS_TURNS: "64", ...everybody("BURST", "PERSECOND") };
}

function everybody(...settings) {
  const callers = ["ADDRESS", "PERSON", "CLIENT"];
  return Object.fromEntries(callers.flatMap((caller) => settings.map((setting) => [`ENTREGENT_LIMITS_${caller}_${setting}`, "1000000000"])));
}

export async function startProduct(workplace, home, database, issuer, further = withoutLimits()) {
  const environment = { ...databaseEnvironment(database.port), ...productEnvironment(issuer), ...further };
  const { port, server } = await startBackend(workplace, home, environment, undefined, START_LIMIT_SECONDS);
  return { name: "entregent", port, path: "/graphql", server, tokenOf: issuer.tokenOf };
}

export async function startPostgraphile(workplace, database) {
  const server = (port) =>
    workplace.start("postgraphile", process.execPath, [join(ROOT, "bench/postgraphile/server.mjs")], {
      env: { NODE_ENV: "production", GRAPHILE_ENV: "production", DATABASE_URL: database.url, PORT: String(port) },
    });
  return await started("postgraphile", server, "/graphql");
}

export async function startLoaders(workplace, database) {
  return await started(
    "loaders",
    (port) =>
      workplace.start("loaders", JAVA, [...withoutCache, ...classPath("loaders"), "org.entregent.bench.loaders.Loaders"], {
        env: { ...databaseEnvironment(database.port), PORT: String(port) },
      }),
    "/graphql",
  );
}

/** @param work what {@link capture} found that the product runs */
export async function startFloor(workplace, database, work) {
  const file = join(workplace.path, "work.json");
  writeFileSync(file, JSON.stringify(work), { mode: 0o644 });
  return await started(
    "floor",
    (port) =>
      workplace.start(
        "floor",
        JAVA,
        [...withoutCache, ...classPath("floor"), "org.entregent.bench.floor.Floor", String(port), file],
        { env: databaseEnvironment(database.port) },
      ),
    "",
  );
}

function classPath(module) {
  const target = join(ROOT, "bench", module, "target");
  if (!existsSync(join(target, "lib"))) throw new Error(`${target} is missing: infra/scripts/bench.sh makes it`);
  const own = readdirSync(join(target, "lib")).filter((name) => name.endsWith(".jar"));
  return ["-cp", [join(target, "classes"), ...own.map((name) => join(target, "lib", name))].join(":")];
}

async function started(name, start, path) {
  const port = await freePort();
  const server = start(port);
  await server.until(() => answers(port), START_LIMIT_SECONDS);
  return { name, port, path, server };
}

/** Any answer at all: not every server has a page that says it is well. */
async function answers(port) {
  try {
    return (await ask(port, "/")).status > 0;
  } catch {
    return false;
  }
}
