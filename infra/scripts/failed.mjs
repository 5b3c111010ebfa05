// Prints the tests that failed and what each says first, and what a chain of causes ends with, from the reports in these
// directories: whoever reads only the end of what a run printed finds it there.
import { stripVTControlCharacters } from "node:util";
import { readTests } from "./reports.mjs";

const MOST = 5;
const FIRST = 8;
const FROM_THE_CAUSE = 6;

const failed = readTests(process.argv.slice(2)).filter(({ failure }) => failure !== null);
for (const { name, failure } of failed.slice(0, MOST)) {
  console.log(`  ✘ ${name.slice(0, 200)}`);
  const lines = stripVTControlCharacters(failure)
    .split("\n")
    .filter((line) => line.trim());
  for (const line of telling(lines)) console.log(`      ${line.slice(0, 300)}`);
}
if (failed.length > MOST) console.log(`  and ${failed.length - MOST} more`);

/** The first cause is told last, below all that came of it. */
function telling(lines) {
  const cause = lines.findLastIndex((line) => line.trimStart().startsWith("Caused by:"));
  if (cause < FIRST) return lines.slice(0, FIRST + FROM_THE_CAUSE);
  return [...lines.slice(0, FIRST), "…", ...lines.slice(cause, cause + FROM_THE_CAUSE)];
}
