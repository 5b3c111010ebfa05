import { databaseEnvironment, startBackend, unpackBackend } from "./backend.mjs";
import { ask } from "./http.mjs";
import { publishSite, startSite } from "./nginx.mjs";
import { startPostgres } from "./postgres.mjs";
import { freePort, Workplace } from "./processes.mjs";

/** Everything that a deployment runs, each part a process of its own and none of them as root. */
export class Stack {
  /** @param host as people type it: passkeys want a name */
  async start(environment = {}, host = "127.0.0.1") {
    this.workplace ??= new Workplace();
    const { home, libraries } = unpackBackend(this.workplace);
    this.postgres = await startPostgres(this.workplace, libraries);
    this.published = publishSite(this.workplace);
    const port = await freePort();
    this.home = home;
    this.environment = {
      ...databaseEnvironment(this.postgres.port),
      ENTREGENT_DEMONSTRATION: "true",
      ENTREGENT_SECRET: "only for the tests of the deployment",
      ENTREGENT_PUBLIC_URL: `http://${host}:${port}`,
      ENTREGENT_SECURITY_CONTACT: "securite@reseau.example",
      ENTREGENT_APP_LOCATION: this.published.files,
      ENTREGENT_TRUSTED_DOCUMENTS: this.published.documents,
      ...environment,
    };
    this.backend = await startBackend(this.workplace, home, this.environment);
    this.site = await startSite(this.workplace, this.published, port, this.backend.port);
  }

  /** One request to the public address. */
  ask(path, options) {
    return ask(this.site.port, path, options);
  }

  /** A command of the packaged application, beside its server. */
  command(args, settings = {}) {
    const options = (process.env.JAVA_OPTIONS ?? "").split(" ").filter(Boolean);
    const { JAVA_TOOL_OPTIONS: _, ...environment } = this.environment;
    return this.workplace.run(process.env.JAVA ?? "java", [...options, "-jar", "entregent.jar", ...args], {
      cwd: this.home,
      env: { LC_ALL: "C.UTF-8", ...environment, ...settings },
    });
  }

  async restartBackend() {
    const { port, server } = this.backend;
    await server.stop();
    this.backend = await startBackend(this.workplace, this.home, this.environment, port);
  }

  async close() {
    await this.workplace?.close();
  }
}
