// Who may import what: biome.json's rules are made of the order of the features and of what the rooms below them know.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { features } from "./features.ts";

/** What stands below the features, and what each of it may know. */
const ROOMS: Record<string, readonly string[]> = {
  lib: [],
  ui: ["lib"],
  access: ["lib"],
  form: ["lib", "ui", "access"],
  list: ["lib", "ui"],
  frame: ["lib", "ui"],
  home: ["lib", "ui", "access"],
};
/** For everybody, whoever they are: no feature knows the public pages. */
const PUBLIC = "home";

const GRAPHQL = { graphql: "Documents are compiled: the browser never parses GraphQL" };
const HOOKS = { "react-relay/hooks": "Import from react-relay" };

const rule = (includes: readonly string[], options: object) => ({
  includes,
  linter: { rules: { style: { noRestrictedImports: { level: "error", options } } } },
});

function boundary(folder: string, known: readonly string[], all: readonly string[]) {
  const unknown = all.filter((other) => other !== folder && !known.includes(other));
  const message = `${folder} knows ${known.join(", ") || "nobody"}`;
  const patterns = [{ group: unknown.map((other) => `@/${other}/**`), message }];
  return rule([`src/${folder}/**`], { paths: { ...GRAPHQL, ...HOOKS }, patterns });
}

const JOURNEY = {
  group: ["@/**", "./**", "../*", "../*/**", "!../../e2e/*.ts"],
  message: "A journey knows the pages alone, as people do; what journeys share stands in e2e",
};

/** The overrides of biome.json. */
export function boundaries(order: readonly string[] = features()) {
  const rooms = Object.keys(ROOMS);
  const all = [...rooms, ...order, "app"];
  const shared = rooms.filter((room) => room !== PUBLIC);
  return [
    { includes: ["tools/**", "*.ts", "e2e/**"], linter: { rules: { style: { noRestrictedImports: "off" } } } },
    ...rooms.map((room) => boundary(room, ROOMS[room] ?? [], all)),
    ...order.map((feature, place) => boundary(feature, [...shared, ...order.slice(place + 1)], all)),
    rule(["src/**/*.journey.ts"], { patterns: [JOURNEY] }),
  ];
}

/** Writes them where they are out of date. */
export function writeBoundaries(): void {
  const config = JSON.parse(readFileSync("biome.json", "utf8"));
  if (!isDeepStrictEqual(config.overrides, boundaries())) {
    writeFileSync("biome.json", `${JSON.stringify({ ...config, overrides: boundaries() }, null, 2)}\n`);
    spawnSync("biome", ["format", "--write", "biome.json"], { stdio: "inherit" });
  }
}
