// Reads the reports in JUnit's format that every runner writes.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const ENTITIES = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** The tests of all reports in the directories: name, seconds, and what was said where one failed. */
export function readTests(directories) {
  return directories
    .filter((directory) => existsSync(directory))
    .flatMap((directory) => readdirSync(directory).map((name) => join(directory, name)))
    .filter((path) => path.endsWith(".xml"))
    .flatMap((report) => [...testsIn(report)]);
}

function* testsIn(report) {
  const text = readFileSync(report, "utf8");
  for (const [, attributes, body] of text.matchAll(/<testcase\s([^>]*?)(?:\/>|>(.*?)<\/testcase>)/gs)) {
    const of = (name) => oneLine(decode(attributes.match(new RegExp(`(?:^|\\s)${name}="([^"]*)"`))?.[1] ?? ""));
    yield {
      name: [placeOf(of("classname"), report), of("name")].join(": "),
      seconds: Number(of("time")),
      failure: failureIn(body ?? ""),
    };
  }
}

/** The class without its packages or the file; Node's runner names neither. */
const placeOf = (place, report) =>
  place === "test" ? basename(report, ".xml") : place.replace(/^(\w+\.)+(?=[A-Z])/, "");

function failureIn(body) {
  const [, , attributes, words] = body.match(/<(failure|error)\b([^>]*?)(?:\/>|>(.*?)<\/\1>)/s) ?? [];
  if (attributes === undefined) return null;
  const message = attributes.match(/message="([^"]*)"/)?.[1] ?? "";
  return decode(words?.trim() ? words.replace(/<!\[CDATA\[|\]\]>/g, "") : message);
}

const decode = (text) =>
  text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole);

const oneLine = (text) => text.replace(/\s+/g, " ");
