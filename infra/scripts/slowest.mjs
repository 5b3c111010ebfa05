// Prints the ten tests that took longest, from the reports in JUnit's format that every runner writes into these directories.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const MOST = 10;
const ENTITIES = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function* testsIn(report) {
  const text = readFileSync(report, "utf8");
  for (const [, attributes] of text.matchAll(/<testcase\s([^>]*)>/g)) {
    const of = (name) => decode(attributes.match(new RegExp(`(?:^|\\s)${name}="([^"]*)"`))?.[1] ?? "");
    yield { seconds: Number(of("time")), name: [placeOf(of("classname"), report), of("name")].join(": ") };
  }
}

/** The class without its packages or the file; Node's runner names neither. */
const placeOf = (place, report) =>
  place === "test" ? basename(report, ".xml") : place.replace(/^(\w+\.)+(?=[A-Z])/, "");

const decode = (text) =>
  text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, " ");

const reports = process.argv
  .slice(2)
  .filter((directory) => existsSync(directory))
  .flatMap((directory) => readdirSync(directory).map((name) => join(directory, name)))
  .filter((path) => path.endsWith(".xml"));
const slowest = reports
  .flatMap((report) => [...testsIn(report)])
  .sort((one, other) => other.seconds - one.seconds)
  .slice(0, MOST);
for (const { seconds, name } of slowest) console.log(`  ${seconds.toFixed(1).padStart(6)} s  ${name.slice(0, 120)}`);
