// So many visitors a second, each with an address of their own, open sheets and searches of the guide, whether or not those before
// them have been answered. Against a running application with the demonstration on the same machine:
//   node bench/visitors.mjs [address] [visitors a second] [seconds]
import { Agent, get } from "node:http";

const [address = "http://localhost:8080", rate = "200", seconds = "60"] = process.argv.slice(2);
const { hostname, port } = new URL(address);
const SHEETS_SHARE = 0.7;
const SEARCHED = ["caen", "recommandations", "drakars", "femmes", "industrie aix", "formation marseille", "environnement", "artisans"];
const FILTERS = ["", "&famille=thematique", "&rythme=mois", "&cotisation=300-euros", "&departement=13"];
/** Each keeps its connections, as a browser does; all lie on the loopback, and have a share of the server each. */
const visitors = Array.from({ length: 250 }, (_, number) => ({ agent: new Agent({ keepAlive: true, maxSockets: 6 }), from: `127.0.1.${number + 1}` }));

const one = (some) => some[Math.floor(Math.random() * some.length)];

function ask(path, { agent, from } = one(visitors)) {
  return new Promise((resolve, reject) => {
    const request = get({ hostname, port, path, agent, localAddress: from, headers: { accept: "text/html", "accept-encoding": "gzip" } }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => resolve({ status: answer.statusCode, body: Buffer.concat(parts) }));
      answer.on("error", reject);
    });
    request.on("error", reject);
    request.setTimeout(30_000, () => request.destroy(new Error("no answer within 30 s")));
  });
}

async function slugs() {
  const data = await new Promise((resolve, reject) => {
    get({ hostname, port, path: "/donnees/reseaux.json" }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (part) => (text += part));
      answer.on("end", () => resolve(JSON.parse(text)));
    }).on("error", reject);
  });
  return data.networks.map(({ slug }) => slug);
}

const known = await slugs();
const pathOf = () =>
  Math.random() < SHEETS_SHARE ? `/guide/${one(known)}` : `/guide?q=${encodeURIComponent(one(SEARCHED))}${one(FILTERS)}`;

const times = [];
const problems = new Map();
const note = (problem) => problems.set(problem, (problems.get(problem) ?? 0) + 1);

async function visit() {
  const begin = performance.now();
  try {
    const { status } = await ask(pathOf());
    if (status === 200) times.push(performance.now() - begin);
    else note(status);
  } catch (failure) {
    note(failure.message);
  }
}

for (let warming = 0; warming < 400; warming++) await visit();
times.length = 0;
problems.clear();

const pending = [];
const begin = performance.now();
const all = Number(rate) * Number(seconds);
for (let sent = 0; sent < all; sent++) {
  const due = begin + (sent * 1_000) / Number(rate);
  const wait = due - performance.now();
  if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
  pending.push(visit());
}
await Promise.all(pending);
const took = (performance.now() - begin) / 1_000;
times.sort((first, second) => first - second);
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))]?.toFixed(0);
console.log(`${all} visits in ${took.toFixed(1)} s: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms`);
console.log(problems.size === 0 ? "No errors" : `Errors: ${JSON.stringify(Object.fromEntries(problems))}`);
process.exit(problems.size === 0 ? 0 : 1);
