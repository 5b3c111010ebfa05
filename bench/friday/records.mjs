import { readFileSync } from "node:fs";

const MINUTE = 60_000;
const EXAMPLES = 10;

/** How long answers took, in all, by operation and by minute, and how busy the machine was. */
export class Records {
  #taken = [];
  #failures = new Map();
  #begin = 0;
  #processor = [];
  #timer;

  begin(moment) {
    this.#begin = moment;
    this.#processor.push(processorTime());
    this.#timer = setInterval(() => this.#processor.push(processorTime()), MINUTE);
  }

  add(kind, name, due, milliseconds) {
    this.#taken.push({ kind, name, minute: 1 + Math.floor((due - this.#begin) / MINUTE), milliseconds });
  }

  fail(line) {
    this.#failures.set(line, (this.#failures.get(line) ?? 0) + 1);
  }

  /** The share of the machine's processors that was in use since the beginning. */
  end() {
    clearInterval(this.#timer);
    this.#processor.push(processorTime());
    return busyBetween(this.#processor[0], this.#processor.at(-1));
  }

  summary() {
    const names = [...new Set(this.#taken.map(({ name }) => name))].sort();
    const lasted = Math.max(1, ...this.#taken.map(({ minute }) => minute));
    const failures = [...this.#failures].sort(([, one], [, other]) => other - one);
    return {
      ...{ reads: this.#of((one) => one.kind === "read"), writes: this.#of((one) => one.kind === "write") },
      questions: names.map((name) => ({ name, ...this.#of((one) => one.name === name) })),
      minutes: Array.from({ length: lasted }, (_, place) => this.#minute(place + 1)),
      failures: {
        count: failures.reduce((sum, [, count]) => sum + count, 0),
        examples: failures.slice(0, EXAMPLES).map(([line, count]) => `${count} × ${line}`),
      },
    };
  }

  #minute(minute) {
    const [before, after] = [this.#processor[minute - 1], this.#processor[minute]];
    return {
      minute,
      reads: this.#of((one) => one.kind === "read" && one.minute === minute),
      writes: this.#of((one) => one.kind === "write" && one.minute === minute),
      machine: before && after ? busyBetween(before, after) : Number.NaN,
    };
  }

  #of(choose) {
    const sorted = this.#taken.filter(choose).map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
    return { count: sorted.length, p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99), most: sorted.at(-1) };
  }
}

/** The least that so large a share of the values does not exceed. */
export function quantile(sorted, share) {
  return sorted.length === 0 ? Number.NaN : sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

/** Of all processors, in ticks; waiting for a disk is no work. */
function processorTime() {
  const [, ...ticks] = readFileSync("/proc/stat", "utf8").split("\n")[0].trim().split(/\s+/);
  const [user, nice, system, idle, wait, ...others] = ticks.slice(0, 8).map(Number);
  const busy = user + nice + system + others.reduce((sum, one) => sum + one, 0);
  return { busy, all: busy + idle + wait };
}

function busyBetween(before, after) {
  return (after.busy - before.busy) / Math.max(1, after.all - before.all);
}
