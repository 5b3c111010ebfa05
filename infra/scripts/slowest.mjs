// Prints the ten tests that took longest, from the reports in these directories.
import { readTests } from "./reports.mjs";

const MOST = 10;

const slowest = readTests(process.argv.slice(2))
  .sort((one, other) => other.seconds - one.seconds)
  .slice(0, MOST);
for (const { seconds, name } of slowest) console.log(`  ${seconds.toFixed(1).padStart(6)} s  ${name.slice(0, 120)}`);
