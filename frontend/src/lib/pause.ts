const FIRST_MS = 5_000;
const LONGEST_MS = 300_000;

/** How long to wait after this many failures in a row: twice as long each time, and never all devices at the same moment. */
export function pauseAfter(failures: number, firstMs = FIRST_MS, random: () => number = Math.random): number {
  const full = Math.min(LONGEST_MS, firstMs * 2 ** Math.max(0, failures - 1));
  return Math.round(full * (0.5 + random() / 2));
}

/** Retry-After says seconds or a day and time; milliseconds, at most five minutes. */
export function retryAfter(header: string | number | null, now: number = Date.now()): number {
  const text = String(header ?? "").trim();
  // Browsers take almost anything for a date; one of HTTP begins with the day's name.
  const until = /^[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN;
  const wait = /^\d+$/.test(text) ? Number(text) * 1_000 : until - now;
  return Number.isNaN(wait) ? 0 : Math.min(LONGEST_MS, Math.max(0, wait));
}
