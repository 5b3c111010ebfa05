import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const KEPT = fileURLToPath(new URL("../../.build/roots", import.meta.url));
const PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/** Packages start nothing when they are installed. */
const NO_SERVICES = "#!/bin/sh\nexit 101\n";
/** While an image is made. The mounts vanish with the process. */
const BUILDING = `
  mount -t proc proc "$1/proc"
  shift
  exec chroot "$@"`;
/** As a container runs: nothing can be written but /tmp. */
const READ_ONLY = `
  mount --bind "$1" "$1"
  mount -t tmpfs tmpfs "$1/tmp"
  mount -t proc proc "$1/proc"
  mount -o remount,bind,ro "$1"
  shift
  exec chroot "$@"`;

/** A plain root of a Debian release, whose processes see nothing of this machine but its network. Only root can make one. */
export class Root {
  #running = [];

  constructor(suite) {
    this.path = join(mkdtempSync(join(tmpdir(), "entregent-root-")), "root");
    must("cp", ["-a", plain(suite), this.path]);
    // As an engine does.
    for (const name of ["hosts", "resolv.conf"]) cpSync(`/etc/${name}`, this.at(`etc/${name}`));
    writeFileSync(this.at("usr/sbin/policy-rc.d"), NO_SERVICES, { mode: 0o755 });
  }

  /** Where a path of the root is on this machine. */
  at(path) {
    return join(this.path, path);
  }

  /** Runs a shell's line, as root unless a user is named; answers what it printed. */
  mustRun(line, { user, env = {}, cwd, input } = {}) {
    const command = this.#entering(BUILDING, ["sh", "-euc", line], { user, cwd });
    return must("unshare", command, { env: { PATH, ...env }, input });
  }

  /** Starts a command; `output` answers what it printed. */
  start(command, { user, env = {}, cwd, readOnly = true } = {}) {
    const entering = this.#entering(readOnly ? READ_ONLY : BUILDING, command, { user, cwd });
    // A file that any user may open again, as /dev/stdout.
    const log = join(dirname(this.path), `${this.#running.length}.log`);
    writeFileSync(log, "");
    chmodSync(log, 0o666);
    const printed = openSync(log, "a");
    const child = spawn("unshare", entering, { env: { PATH, ...env }, stdio: ["ignore", printed, printed] });
    closeSync(printed);
    const ended = new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? signal)));
    const started = { child, ended, output: () => readFileSync(log, "utf8") };
    this.#running.push(started);
    return started;
  }

  #entering(mounts, command, { user = "root", cwd = "/" }) {
    const inside = [`--userspec=${user}:${user}`, this.path, "env", `--chdir=${cwd}`, ...command];
    return ["--mount", "sh", "-euc", mounts, "sh", this.path, ...inside];
  }

  async stop(started) {
    started.child.kill("SIGTERM");
    const patience = setTimeout(() => started.child.kill("SIGKILL"), 20_000);
    await started.ended;
    clearTimeout(patience);
  }

  async close() {
    for (const started of this.#running.reverse()) await this.stop(started);
    rmSync(dirname(this.path), { recursive: true, force: true });
  }
}

/** Made once, and kept. */
function plain(suite) {
  const kept = join(KEPT, suite);
  if (!existsSync(kept)) {
    const making = `${kept}.making`;
    rmSync(making, { recursive: true, force: true });
    mkdirSync(KEPT, { recursive: true });
    must("debootstrap", ["--variant=minbase", suite, making]);
    renameSync(making, kept);
  }
  return kept;
}

function must(command, args, { env = process.env, input } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { env, input, maxBuffer: 1 << 30 });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}
