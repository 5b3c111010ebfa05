import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { RelayFeatureFlags } from "relay-runtime";
import { expect, test } from "vitest";
import { relayParts } from "./parts";

const packages = createRequire(import.meta.url);
const whole: object & { __internal: object } = packages("relay-runtime");

/** As the build has it. */
const replaced = (name: string): string => relayParts.find(({ find }) => find.test(name))?.replacement ?? name;

/** The files of react-relay that come with these. */
function reached(files: readonly string[], found = new Set<string>()): Set<string> {
  for (const file of files) {
    if (!found.has(file)) {
      found.add(file);
      const near = [...readFileSync(file, "utf8").matchAll(/require\(["'](\.[^"']+)["']\)/g)];
      reached(
        near.map(([, name = ""]) => createRequire(file).resolve(replaced(name))),
        found,
      );
    }
  }
  return found;
}

/** What they take of relay-runtime: `getFragment = _require2.getFragment`, `fetchQuery = _require.__internal.fetchQuery`. */
function taken(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/= _require\d*(?:\$__internal|\.__internal)?\.(\w+)/g)]
    .map(([, name = ""]) => name)
    .filter((name) => name in whole || name in whole.__internal);
}

test("what the hooks take of Relay's runtime is among the parts that a browser loads", async () => {
  const hooks = [...readFileSync("tools/relay/hooks.js", "utf8").matchAll(/"(react-relay\/[^"]+)"/g)];
  const files = reached(hooks.map(([, name = ""]) => packages.resolve(name)));
  const names = [...files].flatMap(taken);
  expect(names).toEqual(expect.arrayContaining(["getFragment", "fetchQuery", "createRelayContext"]));
  const runtime: object & { __internal?: object } = await import("relay-runtime");
  const known = { ...runtime, ...runtime.__internal };
  expect(names.filter((name) => !(name in known))).toEqual([]);
  expect(Object.entries(known).filter(([, part]) => part === undefined)).toEqual([]);
});

test("of its two ways to read fragments Relay takes the one that a browser loads", () => {
  expect(RelayFeatureFlags.ENABLE_ACTIVITY_COMPATIBILITY).toBe(true);
});

test("no document asks for a part of Relay that no browser loads", () => {
  const artifacts = readdirSync("src/__generated__").filter((name) => name.endsWith(".graphql.ts"));
  expect(artifacts.length).toBeGreaterThan(50);
  const asking = artifacts.filter((name) =>
    /"(LinkedHandle|ScalarHandle|UpdatableQuery)"|"connection":|isUpdatable/.test(
      readFileSync(`src/__generated__/${name}`, "utf8"),
    ),
  );
  expect(asking).toEqual([]);
});
