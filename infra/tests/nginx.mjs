import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ask } from "./http.mjs";

const INFRA = fileURLToPath(new URL("..", import.meta.url));
const DIST = fileURLToPath(new URL("../../frontend/dist", import.meta.url));
const MANIFEST = fileURLToPath(new URL("../../frontend/dist-manifest", import.meta.url));

/** Lays out what the images hold of the web application, from the same files. */
export function publishSite(workplace) {
  if (!existsSync(join(DIST, "index.html"))) throw new Error(`${DIST} is missing: "make build" makes it`);
  const home = workplace.directory("site");
  mkdirSync(join(home, "dist"));
  cpSync(DIST, join(home, "dist"), { recursive: true });
  cpSync(join(INFRA, "nginx"), join(home, "nginx"), { recursive: true });
  cpSync(join(INFRA, "images/site"), join(home, "image"), { recursive: true });
  cpSync(join(INFRA, "images/answers.sh"), join(home, "answers.sh"));
  const files = join(home, "files");
  workplace.mustRun(process.execPath, [join(home, "image/publish.mjs"), join(home, "dist"), join(MANIFEST, "pages.json"), files]);
  const documents = join(home, "trusted-documents.json");
  cpSync(join(MANIFEST, "trusted-documents.json"), documents);
  return { home, files, documents };
}

function siteEnvironment({ home, files }, port, backend) {
  return {
    ENTREGENT_BACKEND: `127.0.0.1:${backend}`,
    ENTREGENT_LISTEN: `127.0.0.1:${port}`,
    ENTREGENT_PUBLIC_URL: `http://127.0.0.1:${port}`,
    ENTREGENT_NGINX: join(home, "nginx"),
    ENTREGENT_RUN: join(home, "run"),
    ENTREGENT_SITE_ROOT: files,
  };
}

/** What the image runs; the arguments go to nginx. */
export function startScript(site) {
  return join(site.home, "image/start.sh");
}

export async function startSite(workplace, site, port, backend, further = {}) {
  const env = { ...siteEnvironment(site, port, backend), ...further };
  const server = workplace.start("nginx", startScript(site), [], { env });
  await server.until(() => answers(port), 10);
  return { port, server };
}

async function answers(port) {
  try {
    return (await ask(port, "/index.html")).status === 200;
  } catch {
    return false;
  }
}
