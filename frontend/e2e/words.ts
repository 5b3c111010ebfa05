import { globSync, readFileSync } from "node:fs";

const MESSAGE = /^msgid ((?:".*"\n)+)msgstr ((?:".*"\n?)+)/gm;
/** Elements and values within a message: what stands between them is said as it is. */
const GAPS = /<\/?\d+\/?>|\{\w+\}/;
/** A sentence's part that no name and no data could be by chance. */
const PHRASE = /\S\s+\S.{12}/;

/** Phrases that the web application's texts say in French alone, by its catalogues. */
export function frenchPhrases(): string[] {
  const all = globSync("src/*/locales/en.po").flatMap((file) => [...readFileSync(file, "utf8").matchAll(MESSAGE)]);
  const english = all.map(([, , said = ""]) => joined(said)).join("\n");
  const french = all.map(([, message = ""]) => joined(message)).filter((message) => !/, (plural|select)/.test(message));
  const phrases = french.flatMap((message) => message.split(GAPS)).map((phrase) => phrase.trim());
  return [...new Set(phrases)].filter((phrase) => PHRASE.test(phrase) && !english.includes(phrase));
}

/** A text over several lines of a catalogue. */
const joined = (lines: string): string => lines.trim().split("\n").map(unquoted).join("");
const unquoted = (line: string): string => JSON.parse(line);
