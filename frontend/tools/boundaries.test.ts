import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { boundaries } from "./boundaries";
import { features } from "./features";

const FORBIDDEN = [
  ["lib", "@/ui/Button"],
  ["ui", "@/referral/search"],
  ["access", "@/ui/Button"],
  ["form", "@/member/people"],
  ["list", "@/form/Form"],
  ["frame", "@/week/feature"],
  ["region", "@/chapter/ChapterPage"],
  ["chapter", "@/member/people"],
  ["member", "@/referral/search"],
  ["business", "@/referral/search"],
  ["referral", "@/week/WeekPage"],
  ["week", "@/app/router"],
  ["week", "@/home/HomePage"],
  ["home", "@/member/people"],
  ["app", "graphql"],
] as const;
const ALLOWED = [
  ["week", "@/referral/search"],
  ["referral", "@/form/Form"],
] as const;
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
  FORBIDDEN.forEach((probe, place) => {
    plant(`forbidden${place}`, probe);
  });
  for (const probe of ALLOWED) {
    plant("allowed", probe);
  }
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

test.each([...FORBIDDEN.entries()])("what may not be imported is told (%i: %s)", (place, [folder]) => {
  expect(printed).toContain(`src/${folder}/forbidden${place}.ts`);
});

test.each([...FORBIDDEN_TO_JOURNEYS.keys()])("a journey may not import the application (%i)", (place) => {
  expect(printed).toContain(`src/referral/forbidden${place}.journey.ts`);
});

test("an allowed import passes", () => {
  expect(printed).not.toContain("allowed.ts");
  expect(printed).not.toContain("allowed.journey.ts");
});

test("biome.json says what follows from the order of the features", () => {
  expect(JSON.parse(readFileSync("biome.json", "utf8")).overrides).toEqual(boundaries());
});

test("every folder is a feature, or a room that the boundaries know", () => {
  const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const bound = boundaries().flatMap(({ includes }) => includes);
  const free = folders
    .map(({ name }) => name)
    .filter((name) => !bound.includes(`src/${name}/**`) && !["app", "locales", "__generated__"].includes(name));
  expect(free).toEqual([]);
});

test("the features that both sides have stand in one order", () => {
  const told = [...readFileSync("../ARCHITECTURE.md", "utf8").matchAll(/^(\w+) +\S/gm)].map(([, name = ""]) => name);
  const ours = features().toReversed();
  const both = ours.filter((name) => told.includes(name));
  expect(both.length).toBeGreaterThan(3);
  expect(told.filter((name) => both.includes(name))).toEqual(both);
});
