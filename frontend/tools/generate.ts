// Writes the boundaries between features, and compiles the GraphQL documents. The file of trusted documents starts empty, so
// that no document outlives its source.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { writeBoundaries } from "./boundaries.ts";

const ARTIFACTS = "src/__generated__";

writeBoundaries();
rmSync(ARTIFACTS, { recursive: true, force: true });
mkdirSync(ARTIFACTS);
writeFileSync("persisted.json", "{}\n");
const run = spawnSync("relay-compiler", [], { stdio: "inherit" });
process.exit(run.status ?? 1);
