import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ask } from "./http.mjs";
import { freePort } from "./processes.mjs";

const REALM = fileURLToPath(new URL("../keycloak/entregent-realm.json", import.meta.url));
const START_LIMIT_SECONDS = 480;

/** Keycloak from its distribution, with the realm that compose.yaml gives it. */
export async function startKeycloak(workplace, environment) {
  const home = unpack(workplace);
  const port = await freePort();
  const management = await freePort();
  const listen = ["--http-host=127.0.0.1", `--http-port=${port}`, `--http-management-port=${management}`];
  const server = workplace.start("keycloak", join(home, "bin/kc.sh"), ["start-dev", "--import-realm", ...listen], {
    env: { JAVA_HOME: process.env.JAVA_HOME, ...environment },
  });
  const realm = "/realms/entregent";
  await server.until(() => isThere(port, realm), START_LIMIT_SECONDS);
  return { port, server, issuer: `http://127.0.0.1:${port}${realm}`, token: `${realm}/protocol/openid-connect/token` };
}

function unpack(workplace) {
  const target = workplace.directory("keycloak");
  cpSync(process.env.KEYCLOAK_ARCHIVE, join(target, "keycloak.zip"));
  workplace.mustRun("unzip", ["-q", join(target, "keycloak.zip"), "-d", target]);
  const name = readdirSync(target).find((each) => /^keycloak-\d/.test(each));
  const home = join(target, name);
  workplace.directory(join("keycloak", name, "data"));
  workplace.directory(join("keycloak", name, "data/import"));
  cpSync(REALM, join(home, "data/import/entregent-realm.json"));
  return home;
}

async function isThere(port, path) {
  try {
    return (await ask(port, path)).status === 200;
  } catch {
    return false;
  }
}
