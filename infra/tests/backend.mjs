import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isReady } from "./http.mjs";
import { PASSWORDS } from "./postgres.mjs";
import { freePort } from "./processes.mjs";

const APPLICATION = fileURLToPath(new URL("../../.build/application", import.meta.url));
const START_LIMIT_SECONDS = 120;

/** The packaged application taken apart, with the PostgreSQL to embed that its image leaves out. */
export function unpackBackend(workplace, application = APPLICATION) {
  if (!existsSync(application)) throw new Error(`${application} is missing: "make build" makes it`);
  const home = workplace.directory("backend");
  // The cache of loaded classes wants the very times of the files that it was made from.
  cpSync(application, home, { recursive: true, preserveTimestamps: true });
  return { home, libraries: join(home, "lib") };
}

export function databaseEnvironment(port) {
  return {
    ENTREGENT_DATABASE_URL: `jdbc:postgresql://127.0.0.1:${port}/entregent`,
    ENTREGENT_DATABASE_USER: "entregent_app",
    ENTREGENT_DATABASE_PASSWORD: PASSWORDS.application,
    ENTREGENT_DATABASE_OWNER_USER: "entregent",
    ENTREGENT_DATABASE_OWNER_PASSWORD: PASSWORDS.owner,
  };
}

export function launchBackend(workplace, home, port, environment, name = "backend") {
  const options = (process.env.JAVA_OPTIONS ?? "").split(" ").filter(Boolean);
  return workplace.start(name, process.env.JAVA ?? "java", [...options, "-jar", "entregent.jar"], {
    cwd: home,
    env: { PORT: String(port), SERVER_FORWARD_HEADERS_STRATEGY: "native", ...environment },
  });
}

export async function startBackend(workplace, home, environment, port, limitSeconds = START_LIMIT_SECONDS) {
  const chosen = port ?? (await freePort());
  const server = launchBackend(workplace, home, chosen, environment);
  await server.until(() => isReady(chosen), limitSeconds);
  return { port: chosen, server };
}
