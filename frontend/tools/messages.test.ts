import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { catalogueFolders, catalogueOf, set, setNames } from "./catalogues";
import { merge } from "./words";

/** What a catalogue says: pairs of the French source and the translation. */
function read(folder: string, locale: string): [string, string][] {
  const text = readFileSync(catalogueOf(folder, locale), "utf8");
  const joined = (lines: string) => [...lines.matchAll(/"(.*)"/g)].map((line) => line[1]).join("");
  return [...text.matchAll(/msgid ((?:".*"\n)+)msgstr ((?:".*"(?:\n|$))+)/g)]
    .map(([, source = "", target = ""]): [string, string] => [joined(source), joined(target)])
    .filter(([source]) => source !== "");
}

const CATALOGUES = catalogueFolders();

test.each(CATALOGUES)("the %s catalogue is complete in English", (name) => {
  const messages = read(name, "en");
  expect(messages.length).toBeGreaterThan(0);
  expect(messages.filter(([, english]) => english === "")).toEqual([]);
});

test.each(CATALOGUES)("the %s catalogue keeps French typography", (name) => {
  const wrong = read(name, "fr")
    .map(([source]) => source)
    .filter((source) => / [?!;:»]|« |'|\.\.\./.test(source));
  expect(wrong).toEqual([]);
});

test.each(CATALOGUES)("the %s catalogue has the same variables in both languages", (name) => {
  const variables = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map((found) => found[1]))].sort();
  const different = read(name, "en").filter(
    ([source, english]) => variables(source).join() !== variables(english).join(),
  );
  expect(different).toEqual([]);
});

test.each(["fr", "en"])("catalogues that are shown together agree in %s", (locale) => {
  const said = setNames().map((name) => {
    const { folders, saidBy } = set(name);
    const files = folders.map((folder) => catalogueOf(folder, locale));
    return Object.keys(merge(files, locale, saidBy));
  });
  const everything = set("all").folders.map((folder) => catalogueOf(folder, locale));
  const known = new Set(said.flat());
  const missing = Object.entries(merge(everything, locale)).filter(([id]) => !known.has(id));
  expect(missing, "said by no page").toEqual([]);
});

test("catalogues at odds are told, and so is a text without its English", () => {
  const directory = mkdtempSync(path.join(tmpdir(), "words-"));
  const write = (name: string, english: string) => {
    const file = path.join(directory, name);
    writeFileSync(file, `msgid ""\nmsgstr ""\n"Language: en\\n"\n\nmsgid "Fermer"\nmsgstr "${english}"\n`);
    return file;
  };
  const files = [write("a.po", "Close"), write("b.po", "Close"), write("c.po", "Shut"), write("d.po", "")];
  expect(Object.values(merge(files.slice(0, 2), "en"))).toEqual(["Close"]);
  expect(() => merge(files.slice(1, 3), "en")).toThrow(/c\.po says “Shut”/);
  expect(() => merge(files.slice(3), "en")).toThrow(/d\.po doesn't say: Fermer/);
  rmSync(directory, { recursive: true });
});
