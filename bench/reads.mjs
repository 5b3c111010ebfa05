// Times each operation of reads.json against a running demonstration, alone and sixteen at a time.
import { readFile } from "node:fs/promises";

const address = process.env.BENCH_URL ?? "http://localhost:8080";
const seconds = Number(process.env.BENCH_SECONDS ?? 5);
const concurrencies = [1, 16];

async function token() {
  const scope = ["chapters", "members", "referrals", "statistics"].map((what) => `${what}.read:fr-14`).join(" ");
  const answer = await fetch(`${address}/oauth2/token`, {
    method: "POST",
    headers: { Authorization: `Basic ${btoa("partenaire-calvados:entregent")}` },
    body: new URLSearchParams({ grant_type: "client_credentials", scope }),
  });
  if (!answer.ok) throw new Error(`No token: ${answer.status} ${await answer.text()}`);
  return (await answer.json()).access_token;
}

async function ask(body, headers) {
  const answer = await fetch(`${address}/graphql`, { method: "POST", headers, body });
  const { data, errors } = await answer.json();
  if (errors || !data) throw new Error(JSON.stringify(errors));
}

/** Durations in milliseconds of all requests that began within the time. */
async function repeat(ask, concurrency, milliseconds) {
  const durations = [];
  const end = performance.now() + milliseconds;
  const worker = async () => {
    while (performance.now() < end) {
      const begin = performance.now();
      await ask();
      durations.push(performance.now() - begin);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return durations.sort((a, b) => a - b);
}

const share = (durations, part) => durations[Math.min(durations.length - 1, Math.floor(durations.length * part))];

const reads = JSON.parse(await readFile(new URL("reads.json", import.meta.url), "utf8"));
const headers = { Authorization: `Bearer ${await token()}`, "Content-Type": "application/json" };
console.log(`${"operation".padEnd(40)} at once   a second   median ms   95 % ms`);
for (const { name, query, variables } of reads) {
  const body = JSON.stringify({ query, variables });
  for (const concurrency of concurrencies) {
    await repeat(() => ask(body, headers), concurrency, (seconds * 1000) / 2);
    const durations = await repeat(() => ask(body, headers), concurrency, seconds * 1000);
    const figures = [durations.length / seconds, share(durations, 0.5), share(durations, 0.95)];
    const columns = figures.map((figure) => figure.toFixed(1).padStart(10));
    console.log(`${name.padEnd(40)} ${String(concurrency).padStart(7)} ${columns.join(" ")}`);
  }
}
