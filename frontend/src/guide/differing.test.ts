import { expect, test } from "vitest";
import { differencesOf, placeBefore } from "./differing";

const facts = (values: Record<string, string>) =>
  Object.entries(values).map(([key, value]) => ({ key, name: key.toUpperCase(), value }));

test("what changed is told with both values, what came with nothing before, what went with nothing after", () => {
  const former = facts({ name: "Cercle", fee: "", site: "https://cercle.example", goals: "Recruter" });
  const current = facts({ name: "Cercle d’Aubagne", fee: "Gratuit", site: "", goals: "Recruter" });
  expect(differencesOf(former, current)).toEqual([
    { key: "name", name: "NAME", before: "Cercle", after: "Cercle d’Aubagne" },
    { key: "fee", name: "FEE", before: "", after: "Gratuit" },
    { key: "site", name: "SITE", before: "https://cercle.example", after: "" },
  ]);
  expect(differencesOf(current, current)).toEqual([]);
});

test("a version stands after the one that came next, and the newest after none", () => {
  const versions = [3, 2, 1].map((number) => ({ number, cursor: `c${number}` }));
  expect([3, 2, 1].map((number) => placeBefore(versions, number))).toEqual([null, "c3", "c2"]);
});
