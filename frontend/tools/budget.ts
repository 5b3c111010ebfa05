// Weighs the built JavaScript, gzipped, against the budgets of each kind of page, and fails when one is exceeded.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

type Chunk = { file: string; name?: string; imports?: string[]; src?: string; isEntry?: boolean };
const KB = 1000;
const BUDGET = { publicPage: 88 * KB, signedInHome: 174 * KB, otherAddresses: 22 * KB, laterPage: 25 * KB };
const HOME = "src/week/WeekPage.tsx";
const PUBLIC = ["index.html", "src/app/publicApp.tsx", "virtual:words/public/fr"];
const MEMBER = ["index.html", "src/app/memberApp.tsx", "virtual:words/first/fr"];

const chunks: Record<string, Chunk> = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));
const weights = new Map<string, number>();
const weigh = (file: string) => {
  const known =
    weights.get(file) ?? (file.endsWith(".js") ? gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length : 0);
  weights.set(file, known);
  return known;
};

/** The files that a browser loads for these modules, their imports included. */
function filesOf(keys: string[], found = new Set<string>()): Set<string> {
  for (const key of keys) {
    const chunk = chunks[key];
    if (!chunk) {
      throw new Error(`The build has no chunk ${key}`);
    }
    if (!found.has(chunk.file)) {
      found.add(chunk.file);
      filesOf(chunk.imports ?? [], found);
    }
  }
  return found;
}
const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + weigh(file), 0);

let failed = false;
function check(name: string, bytes: number, budget: number) {
  failed ||= bytes > budget;
  console.log(
    `${bytes > budget ? "OVER" : "ok  "} ${(bytes / KB).toFixed(1).padStart(6)} of ${budget / KB} kB  ${name}`,
  );
}

const isPage = (key: string) => /^src\/\w+\/\w+Page\.tsx$/.test(key);
const publicPages = Object.keys(chunks).filter((key) => key.startsWith("src/home/") && isPage(key));
for (const page of publicPages) {
  check(`public page ${page}`, sum(filesOf([...PUBLIC, page])), BUDGET.publicPage);
}
const home = filesOf([...MEMBER, HOME]);
check("signed-in home", sum(home), BUDGET.signedInHome);
// Once, after the first page: where all others are, what they ask, and what the frame says there.
const addresses = Object.keys(chunks).filter((key) => chunks[key]?.name === "pages");
const once = filesOf([...addresses, "virtual:words/later/fr"]);
const known = new Set([...home, ...once]);
check("addresses of all pages", sum([...once].filter((file) => !home.has(file))), BUDGET.otherAddresses);
for (const page of Object.keys(chunks).filter((key) => isPage(key) && key !== HOME && !publicPages.includes(key))) {
  const words = `virtual:words/${page.split("/")[1]}/fr`;
  check(`later page ${page}`, sum([...filesOf([page, words])].filter((file) => !known.has(file))), BUDGET.laterPage);
}
process.exit(failed ? 1 : 0);
