import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** What a catalogue says: pairs of the French source and the translation. */
function read(catalogue: string): [string, string][] {
  const text = readFileSync(`src/locales/${catalogue}.po`, "utf8");
  const joined = (lines: string) => [...lines.matchAll(/"(.*)"/g)].map((line) => line[1]).join("");
  return [...text.matchAll(/msgid ((?:".*"\n)+)msgstr ((?:".*"(?:\n|$))+)/g)]
    .map(([, source = "", target = ""]): [string, string] => [joined(source), joined(target)])
    .filter(([source]) => source !== "");
}

const CATALOGUES = ["public", "member"];

test.each(CATALOGUES)("the %s catalogue is complete in English", (name) => {
  const messages = read(`${name}/en`);
  expect(messages.length).toBeGreaterThan(20);
  expect(messages.filter(([, english]) => english === "")).toEqual([]);
});

test.each(CATALOGUES)("the %s catalogue keeps French typography", (name) => {
  const wrong = read(`${name}/fr`)
    .map(([source]) => source)
    .filter((source) => / [?!;:»]|« |'|\.\.\./.test(source));
  expect(wrong).toEqual([]);
});

test.each(CATALOGUES)("the %s catalogue has the same variables in both languages", (name) => {
  const variables = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map((found) => found[1]))].sort();
  const different = read(`${name}/en`).filter(
    ([source, english]) => variables(source).join() !== variables(english).join(),
  );
  expect(different).toEqual([]);
});
