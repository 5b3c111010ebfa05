import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Entry = { resolved?: string; optionalDependencies?: Record<string, string> };
const text = readFileSync("package-lock.json", "utf8");
const packages: Record<string, Entry> = JSON.parse(text).packages;

test("the lock file names no place to download from", () => {
  expect(text).not.toContain('"resolved": "http');
});

test("every optional dependency is locked, those of other platforms too", () => {
  const missing = Object.entries(packages).flatMap(([name, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter(
        (dependency) => !packages[`node_modules/${dependency}`] && !packages[`${name}/node_modules/${dependency}`],
      )
      .map((dependency) => `${name} → ${dependency}`),
  );
  expect(missing).toEqual([]);
});

test("every version is exact", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});
