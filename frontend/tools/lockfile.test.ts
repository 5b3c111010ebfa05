import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

type Entry = { resolved?: string; optionalDependencies?: Record<string, string> };

describe.each([".", "../infra/tests"])("the packages of %s", (directory) => {
  const text = readFileSync(`${directory}/package-lock.json`, "utf8");
  const packages: Record<string, Entry> = JSON.parse(text).packages;

  test("name no place to download from", () => {
    expect(text).not.toContain('"resolved": "http');
  });

  test("are locked, optional ones of other platforms too", () => {
    const missing = Object.entries(packages).flatMap(([name, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter(
          (dependency) => !packages[`node_modules/${dependency}`] && !packages[`${name}/node_modules/${dependency}`],
        )
        .map((dependency) => `${name} → ${dependency}`),
    );
    expect(missing).toEqual([]);
  });

  test("have exact versions", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(`${directory}/package.json`, "utf8"));
    const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
