import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isWorse, rowOf } from "./verdict.mjs";

/** Nine rounds, in each of which this side took so many times the base's processor time. */
const cell = (...ratios) => ({
  ...{ operation: "point", concurrency: 1 },
  pairs: ratios.map((ratio) => [
    { perSecond: 1000 / ratio, cpuServer: ratio, cpuDatabase: ratio },
    { perSecond: 1000, cpuServer: 1, cpuDatabase: 1 },
  ]),
});

describe("A commit", () => {
  it("is worse when it is in every round", () => {
    const worse = cell(1.01, 1.2, 1.1, 1.1, 1.3, 1.1, 1.05, 1.1, 1.2);
    assert.ok(isWorse(worse));
    assert.equal(rowOf(worse).at(-1), "**worse**");
  });

  it("is not when noise explains it", () => {
    assert.ok(!isWorse(cell(0.99, 1.2, 1.1, 1.1, 1.3, 1.1, 1.05, 1.1, 1.2)));
    assert.ok(!isWorse(cell(...Array(9).fill(1.04))));
  });

  it("is better when it is in every round", () => {
    assert.equal(rowOf(cell(...Array(9).fill(0.9))).at(-1), "better");
    assert.equal(rowOf(cell(...Array(9).fill(1))).at(-1), "the same");
  });
});
