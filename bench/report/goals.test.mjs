import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fridayGoals } from "./friday.mjs";
import { operationGoals, otherGoals } from "./goals.mjs";

const OPERATION = { operations: ["giveReferral"], servers: ["entregent", "postgraphile", "loaders", "floor"], concurrencies: [1, 16] };

/** Three rounds of each server: the middle one counts. */
function rounds(perSecond, concurrency = 16, cpu = {}) {
  return Object.entries(perSecond).flatMap(([server, middle]) =>
    [0.5, 1, 3].map((factor) => ({
      ...{ operation: "giveReferral", concurrency, server, perSecond: middle * factor, p50: 1, p99: 2, memory: 300 },
      ...{ cpuServer: (cpu[server] ?? 1) * factor, cpuDatabase: 1 },
    })),
  );
}

const rowOf = (text, ...words) => {
  const rows = text.split("\n").filter((line) => words.every((word) => line.includes(word)));
  assert.equal(rows.length, 1, `${words.join(", ")} in\n${text}`);
  return rows[0];
};

describe("A goal", () => {
  const measured = rounds({ entregent: 300, postgraphile: 200, loaders: 150, floor: 390 }, 16, { entregent: 1.2 });
  const text = operationGoals({ ...OPERATION, measured, young: rounds({ entregent: 250, postgraphile: 200, floor: 300 }), youngSeconds: 40 });

  it("is reached or missed by the median of the rounds", () => {
    assert.match(rowOf(text, "Spring, loaders"), /≥ 1\.50 × \| +2\.00 × \| +reached/);
    assert.match(rowOf(text, "bare servlet"), /≥ 60 % \| +77 % \| +reached/);
    assert.match(rowOf(text, "CPU of the server"), /≤ 1\.00 ms \| +1\.20 ms \| +\*\*missed\*\*/);
  });

  it("that the floor itself misses is said to lie beyond it", () => {
    assert.match(rowOf(text, "giveReferral  ", "PostGraphile"), /≥ 2\.00 × \| +1\.50 × \| +beyond the floor \(1\.95 ×\)/);
  });

  it("is a smaller one after little use", () => {
    assert.match(rowOf(text, "after 40 s", "PostGraphile"), /≥ 1\.20 × \| +1\.25 × \| +reached/);
  });

  it("is there for the start, memory and the first requests", () => {
    const firsts = [90, 11, 5].map((cpu) => ({ operation: "giveReferral", cpu }));
    const others = otherGoals({
      ...{ ...OPERATION, measured: [...measured, ...rounds({ entregent: 100 }, 1)], starts: [4100, 3900, 3800], firsts, growth: {} },
    });
    assert.match(rowOf(others, "start"), /≤ 4000 ms \| +3900 ms \| +reached/);
    assert.match(rowOf(others, "memory"), /≤ 400 MB \| +300 MB \| +reached/);
    assert.match(rowOf(others, "first 100"), /≤ 5\.00 × \| +5\.50 × \| +\*\*missed\*\*/);
  });
});

describe("A Friday morning", () => {
  const good = {
    ...{ reads: { p99: 200 }, writes: { p99: 300 }, failures: { count: 0 }, lost: 0, missedEvents: 0 },
    processor: { machine: 0.79 },
  };

  it("is good when nothing is slow, refused or lost", () => {
    assert.deepEqual([...new Set(fridayGoals(good).map((row) => row.at(-1)))], ["reached"]);
  });

  it("is bad by any single figure", () => {
    const bad = [{ reads: { p99: 201 } }, { writes: { p99: 301 } }, { failures: { count: 1 } }, { lost: 1 }, { missedEvents: 1 }, { processor: { machine: 0.8 } }];
    for (const one of bad) {
      const missed = fridayGoals({ ...good, ...one }).filter((row) => row.at(-1) !== "reached");
      assert.equal(missed.length, 1, JSON.stringify(one));
    }
  });
});
