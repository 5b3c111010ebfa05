import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const FORBIDDEN = [
  ["lib", "@/ui/Button"],
  ["ui", "@/referral/search"],
  ["access", "@/ui/Button"],
  ["region", "@/chapter/ChapterPage"],
  ["chapter", "@/member/people"],
  ["member", "@/referral/search"],
  ["referral", "@/business/search"],
  ["business", "@/week/WeekPage"],
  ["week", "@/app/router"],
  ["home", "@/member/people"],
  ["app", "graphql"],
] as const;
const ALLOWED = ["week", "@/referral/search"] as const;
const FORBIDDEN_TO_JOURNEYS = ["@/referral/search", "./search", "../member/search"] as const;

// The rules of biome.json, over a tree of nothing but probes.
const tree = mkdtempSync(path.join(tmpdir(), "boundaries-"));
let printed = "";

function plant(name: string, [folder, target]: readonly [string, string]): void {
  mkdirSync(path.join(tree, "src", folder), { recursive: true });
  writeFileSync(path.join(tree, "src", folder, `${name}.ts`), `import { probe } from "${target}";\n\nprobe();\n`);
}

beforeAll(() => {
  cpSync("biome.json", path.join(tree, "biome.json"));
  for (const probe of FORBIDDEN) {
    plant("forbidden", probe);
  }
  plant("allowed", ALLOWED);
  FORBIDDEN_TO_JOURNEYS.forEach((target, place) => {
    plant(`forbidden${place}.journey`, ["referral", target]);
  });
  plant("allowed.journey", ["referral", "../../e2e/support.ts"]);
  const biome = path.resolve("node_modules/.bin/biome");
  const run = spawnSync(biome, ["lint", "--only=style/noRestrictedImports", "--colors=off", "."], {
    cwd: tree,
    encoding: "utf8",
  });
  printed = run.stdout + run.stderr;
});
afterAll(() => rmSync(tree, { recursive: true }));

test.each(FORBIDDEN)("%s may not import %s", (folder) => {
  expect(printed).toContain(`src/${folder}/forbidden.ts`);
});

test.each([...FORBIDDEN_TO_JOURNEYS.keys()])("a journey may not import the application (%i)", (place) => {
  expect(printed).toContain(`src/referral/forbidden${place}.journey.ts`);
});

test("an allowed import passes", () => {
  expect(printed).not.toContain("allowed.ts");
  expect(printed).not.toContain("allowed.journey.ts");
});
