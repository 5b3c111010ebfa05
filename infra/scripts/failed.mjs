// Prints the tests that failed and what each says first, from the reports in these directories: whoever reads only the end of
// what a run printed finds it there.
import { stripVTControlCharacters } from "node:util";
import { readTests } from "./reports.mjs";

const MOST = 5;
const LINES = 12;

const failed = readTests(process.argv.slice(2)).filter(({ failure }) => failure !== null);
for (const { name, failure } of failed.slice(0, MOST)) {
  console.log(`  ✘ ${name.slice(0, 200)}`);
  const lines = stripVTControlCharacters(failure)
    .split("\n")
    .filter((line) => line.trim());
  for (const line of lines.slice(0, LINES)) console.log(`      ${line.slice(0, 200)}`);
}
if (failed.length > MOST) console.log(`  and ${failed.length - MOST} more`);
