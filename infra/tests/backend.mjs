import { chmodSync, copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isReady } from "./http.mjs";
import { PASSWORDS } from "./postgres.mjs";
import { freePort } from "./processes.mjs";

const JAR = fileURLToPath(new URL("../../backend/target/entregent.jar", import.meta.url));
const JAVA = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin/java") : "java";
const START_LIMIT_SECONDS = 120;

/** Takes the packaged application apart, as its image does. */
export function extractBackend(workplace) {
  if (!existsSync(JAR)) throw new Error(`${JAR} is missing: "make build" makes it`);
  const jar = join(workplace.path, "entregent.jar");
  copyFileSync(JAR, jar);
  chmodSync(jar, 0o644);
  const home = workplace.directory("backend");
  workplace.mustRun(JAVA, ["-Djarmode=tools", "-jar", jar, "extract", "--force", "--destination", home]);
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

export async function launchBackend(workplace, home, environment, name = "backend") {
  const port = await freePort();
  const server = workplace.start(name, JAVA, ["-jar", join(home, "entregent.jar")], {
    cwd: home,
    env: { PORT: String(port), JAVA_TOOL_OPTIONS: "-XX:TieredStopAtLevel=1", ...environment },
  });
  return { port, server };
}

export async function startBackend(workplace, home, environment, name) {
  const backend = await launchBackend(workplace, home, environment, name);
  await backend.server.until(() => isReady(backend.port), START_LIMIT_SECONDS);
  return backend;
}
