// Compiles the GraphQL documents. The file of trusted documents starts empty, so that no document outlives its source.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";

const ARTIFACTS = "src/__generated__";

rmSync(ARTIFACTS, { recursive: true, force: true });
mkdirSync(ARTIFACTS);
writeFileSync("persisted.json", "{}\n");
const run = spawnSync("relay-compiler", [], { stdio: "inherit" });
process.exit(run.status ?? 1);
