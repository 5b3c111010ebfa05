import { spawn, spawnSync } from "node:child_process";
import { chownSync, closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A whole country's members and whom they know take a hundred. */
const MOST_OUTPUT_BYTES = 512 * 2 ** 20;

/** What runs in a container as an ordinary user runs as one here too, even when root starts the tests. */
const NOBODY = process.getuid() === 0 ? { uid: 65534, gid: 65534 } : {};

/** Whoever runs the tests. */
export const ONESELF = {};

/** A directory of a user's own, and the processes that work in it as that user. */
export class Workplace {
  #user;
  #running = [];

  constructor(user = NOBODY) {
    this.#user = user;
    this.path = mkdtempSync(join(tmpdir(), "entregent-infra-"));
    this.#own(this.path);
  }

  directory(name) {
    const path = join(this.path, name);
    mkdirSync(path, { mode: 0o700 });
    this.#own(path);
    return path;
  }

  /** A directory that stays when the processes are gone. */
  keptDirectory(path) {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    this.#own(path);
    return path;
  }

  /** Runs a command to its end. */
  run(command, args, { env = {}, cwd = this.path, input } = {}) {
    const result = spawnSync(command, args, {
      ...this.#user,
      cwd,
      env: { PATH: process.env.PATH, ...env },
      input,
      encoding: "utf8",
      maxBuffer: MOST_OUTPUT_BYTES,
    });
    if (result.error) throw result.error;
    return { code: result.status, output: result.stdout + result.stderr };
  }

  mustRun(command, args, options) {
    const { code, output } = this.run(command, args, options);
    if (code !== 0) throw new Error(`${command} ended with ${code}:\n${output}`);
    return output;
  }

  /** @param input a file that the process reads */
  start(name, command, args, { env = {}, cwd = this.path, input } = {}) {
    const log = join(this.path, `${name}.log`);
    const output = openSync(log, "a");
    this.#own(log);
    const read = input ? openSync(input, "r") : "ignore";
    const child = spawn(command, args, {
      ...this.#user,
      cwd,
      env: { PATH: process.env.PATH, ...env },
      stdio: [read, output, output],
    });
    closeSync(output);
    if (input) closeSync(read);
    const started = new StartedProcess(name, child, log);
    this.#running.push(started);
    return started;
  }

  async close() {
    for (const started of this.#running.reverse()) await started.stop();
    rmSync(this.path, { recursive: true, force: true });
  }

  #own(path) {
    const { uid, gid } = this.#user;
    if (uid) chownSync(path, uid, gid);
  }
}

class StartedProcess {
  constructor(name, child, log) {
    this.name = name;
    this.child = child;
    this.log = log;
    this.ended = new Promise((resolve) => {
      child.once("error", (error) => resolve(`cannot be started: ${error.message}`));
      child.once("exit", (code, signal) => resolve(code ?? signal));
    });
  }

  output() {
    return readFileSync(this.log, "utf8");
  }

  /** Waits until the check answers true; a process that ends before that fails with what it printed. */
  async until(check, seconds) {
    const deadline = Date.now() + seconds * 1000;
    while (Date.now() < deadline) {
      const end = await Promise.race([this.ended, pause(100)]);
      if (end !== undefined) throw new Error(`${this.name} ended (${end}):\n${this.output()}`);
      if (await check()) return;
    }
    throw new Error(`${this.name} is not ready after ${seconds} s:\n${this.output()}`);
  }

  async stop(signal = "SIGTERM") {
    this.child.kill(signal);
    const end = await Promise.race([this.ended, pause(20_000)]);
    if (end === undefined) {
      this.child.kill("SIGKILL");
      await this.ended;
    }
  }
}

/** Ends early, and badly, when the signal says so. */
export async function pause(milliseconds, signal) {
  signal?.throwIfAborted();
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  signal?.throwIfAborted();
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
