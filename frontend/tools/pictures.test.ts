import { globSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

// The pictures of the guides: journeys take them (`make pictures`), and guides show them.
const DOCS = "../docs";
const MOST_BYTES = 80_000;

const guides = readdirSync(DOCS).filter((name) => name.endsWith(".md"));
const shown = guides.flatMap((name) =>
  [...readFileSync(path.join(DOCS, name), "utf8").matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(
    ([, alt = "", picture = ""]) => ({ alt, picture }),
  ),
);
const kept = readdirSync(path.join(DOCS, "pictures")).map((name) => `pictures/${name}`);
const taken = globSync("src/**/*.journey.ts").flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/picture\(page, "([^"]+)"\)|picture: "([^"]+)"/g)].map(
    ([, direct, named]) => `pictures/${direct ?? named}.webp`,
  ),
);

test("every picture is shown, and every one that is shown is there", () => {
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.map(({ picture }) => picture).sort()).toEqual([...kept].sort());
});

test("every picture is taken by a journey", () => {
  expect([...taken].sort()).toEqual([...kept].sort());
});

test.each(shown)("$picture is said in words, too", ({ alt }) => {
  expect(alt.length).toBeGreaterThan(20);
});

test.each(kept)("%s is small", (name) => {
  expect(statSync(path.join(DOCS, name)).size).toBeLessThan(MOST_BYTES);
});
