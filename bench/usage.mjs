// Processor time and memory of processes, from /proc.
import { readdirSync, readFileSync } from "node:fs";

/** Linux counts processor time for user space in hundredths of a second. */
const MILLISECONDS_PER_TICK = 10;

function stat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The command's name may hold anything, parentheses too.
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const [own, reaped] = [Number(fields[11]) + Number(fields[12]), Number(fields[13]) + Number(fields[14])];
    return { pid, parent: Number(fields[1]), own, reaped };
  } catch {
    return undefined; // It ended meanwhile.
  }
}

function tree(root) {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => stat(Number(name)))
    .filter(Boolean);
  const found = all.filter((one) => one.pid === root);
  for (const one of found) found.push(...all.filter((other) => other.parent === one.pid));
  return found;
}

/** Of the process, of those below it, and of those below it that have ended. */
export function cpuMilliseconds(root) {
  return tree(root).reduce((sum, one) => sum + one.own + one.reaped, 0) * MILLISECONDS_PER_TICK;
}

export function residentMegabytes(root) {
  const kilobytes = tree(root).map(({ pid }) => {
    try {
      return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
    } catch {
      return 0;
    }
  });
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}
