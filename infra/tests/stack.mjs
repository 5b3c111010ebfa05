import { databaseEnvironment, startBackend, unpackBackend } from "./backend.mjs";
import { ask } from "./http.mjs";
import { publishSite, startSite } from "./nginx.mjs";
import { startPostgres } from "./postgres.mjs";
import { freePort, Workplace } from "./processes.mjs";

/** Everything that a deployment runs, each part a process of its own and none of them as root. */
export class Stack {
  async start(environment = {}) {
    this.workplace = new Workplace();
    const { home, libraries } = unpackBackend(this.workplace);
    this.postgres = await startPostgres(this.workplace, libraries);
    this.published = publishSite(this.workplace);
    const port = await freePort();
    this.home = home;
    this.environment = {
      ...databaseEnvironment(this.postgres.port),
      ENTREGENT_DEMONSTRATION: "true",
      ENTREGENT_SECRET: "only for the tests of the deployment",
      ENTREGENT_PUBLIC_URL: `http://127.0.0.1:${port}`,
      ENTREGENT_SECURITY_CONTACT: "securite@reseau.example",
      ENTREGENT_APP_LOCATION: this.published.files,
      ...environment,
    };
    this.backend = await startBackend(this.workplace, home, this.environment);
    this.site = await startSite(this.workplace, this.published, port, this.backend.port);
  }

  /** One request to the public address. */
  ask(path, options) {
    return ask(this.site.port, path, options);
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
