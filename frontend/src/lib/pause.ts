const FIRST_MS = 5_000;
const LONGEST_MS = 300_000;

/** How long to wait after so many failures in a row: twice as long each time, and never all devices at the same moment. */
export function pauseAfter(failures: number, random: () => number = Math.random): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1));
  return Math.round(full * (0.5 + random() / 2));
}

/** Retry-After says seconds or a day and time; milliseconds, at most five minutes. */
export function retryAfter(header: string | null, now: number = Date.now()): number {
  const seconds = Number(header ?? "");
  const wait = Number.isNaN(seconds) ? Date.parse(header ?? "") - now : seconds * 1_000;
  return Number.isNaN(wait) ? 0 : Math.min(LONGEST_MS, Math.max(0, wait));
}
