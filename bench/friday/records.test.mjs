import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { countLost } from "./ledger.mjs";
import { quantile, Records } from "./records.mjs";

describe("What is written down of a morning", () => {
  it("counts from the moment that was due, by operation and minute", () => {
    const records = new Records();
    records.begin(1_000);
    for (let number = 1; number <= 100; number++) records.add("read", "Week", 1_000 + number, number);
    records.add("write", "Give", 62_000, 7);
    records.fail("Give: 503");
    records.fail("Give: 503");
    records.end();
    const { reads, writes, minutes, questions, failures } = records.summary();
    assert.deepEqual([reads.count, reads.p50, reads.p99, reads.most], [100, 50, 99, 100]);
    assert.deepEqual([writes.count, writes.p99], [1, 7]);
    assert.deepEqual(minutes.map((minute) => [minute.reads.count, minute.writes.count]), [[100, 0], [0, 1]]);
    assert.deepEqual(questions.map(({ name }) => name), ["Give", "Week"]);
    assert.deepEqual(failures, { count: 2, examples: ["2 × Give: 503"] });
  });

  it("has no quantile of nothing", () => {
    assert.ok(Number.isNaN(quantile([], 0.5)));
  });
});

describe("What was lost", () => {
  const acknowledged = ["gift", "step", "thanks"].map((kind) => ({ kind, id: "0-0", regionId: 1 }));

  it("is what isn't kept, and what totals don't tell of", () => {
    const missing = { mustRun: () => "1" };
    const kept = { mustRun: () => "0" };
    assert.equal(countLost(missing, acknowledged, 1), 3);
    assert.equal(countLost(kept, acknowledged, 1), 0);
    assert.equal(countLost(kept, acknowledged, 0), 1);
    assert.equal(countLost(kept, acknowledged, 2), 0);
  });
});
