import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import postgres from "postgres";
import { isReady } from "./http.mjs";
import { freePort, pause } from "./processes.mjs";

const APPLICATION = fileURLToPath(new URL("../../.build/application", import.meta.url));
const FRONTEND = fileURLToPath(new URL("../../frontend", import.meta.url));
const START_LIMIT_SECONDS = 400;

/** The packaged application as `make run` starts it: one process that runs a PostgreSQL of its own. */
export class Demonstration {
  #data;
  #log;
  #server;
  #closed = false;

  constructor(workplace) {
    this.workplace = workplace;
    this.#data = join(workplace.directory("demonstration"), "postgres");
    this.#log = join(workplace.path, "entregent.log");
  }

  async start() {
    if (!existsSync(APPLICATION)) throw new Error(`${APPLICATION} is missing: "make build" makes it`);
    if (this.#closed) throw new Error("The test has ended");
    this.port ??= await freePort();
    const settings = [
      "--spring.profiles.active=demonstration",
      `--entregent.database.directory=${this.#data}`,
      `--entregent.app.location=${join(FRONTEND, "dist")}`,
      `--logging.file.name=${this.#log}`,
    ];
    const options = (process.env.JAVA_OPTIONS ?? "").split(" ").filter(Boolean);
    this.#server = this.workplace.start(
      "application",
      process.env.JAVA ?? "java",
      [...options, "-jar", "entregent.jar", ...settings],
      { cwd: APPLICATION, env: { PORT: String(this.port) } },
    );
    await this.#server.until(() => isReady(this.port), START_LIMIT_SECONDS);
  }

  log() {
    return readFileSync(this.#log, "utf8");
  }

  /** As Ctrl+C does it. */
  stop() {
    return this.#server.stop("SIGINT");
  }

  /** As the operating system does it when memory runs out: nothing is tidied up. */
  async kill() {
    this.#server.child.kill("SIGKILL");
    await this.#server.ended;
  }

  /** The process id of PostgreSQL's first process, while it runs; its server's port. */
  postmaster() {
    const file = join(this.#data, "postmaster.pid");
    if (!existsSync(file)) return undefined;
    const [id, , , port] = readFileSync(file, "utf8").split("\n");
    return isAlive(Number(id)) ? { id: Number(id), port: Number(port) } : undefined;
  }

  /** Asks the database behind the application's back, as the superuser. */
  async withDatabase(ask) {
    const sql = postgres({
      host: "localhost",
      port: this.postmaster().port,
      username: "postgres",
      password: readFileSync(`${this.#data}.password`, "utf8"),
      database: "entregent",
      max: 1,
      onnotice: () => {},
    });
    try {
      return await ask(sql);
    } finally {
      await sql.end({ timeout: 5 });
    }
  }

  async close() {
    this.#closed = true;
    await this.#server?.stop();
    const left = this.postmaster();
    if (left) process.kill(left.id, "SIGINT");
    while (left && isAlive(left.id)) await pause(100);
  }
}

export function isAlive(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}
