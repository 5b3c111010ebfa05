import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Giver } from "./givers.mjs";
import { KILLS } from "./kills.mjs";
import { countReferrals, readReferrals, readSafety, totalsKeptAndRebuilt } from "./ledger.mjs";
import { pause } from "./processes.mjs";

const REFERRALS = 1_000;
const ROUNDS = 2;
const LIMIT_MILLISECONDS = 20 * 60_000;
const GIVERS = [
  ["membre@calvados.example", "FR-14"],
  ["presidente@calvados.example", "FR-14"],
  ["membre@bouches-du-rhone.example", "FR-13"],
];
const CLIENTS = 9;

/** @param demonstration a started {@link Demonstration} by the time a test runs */
export function describeDurability(demonstration) {
  describe("What was acknowledged", () => {
    it("is there once, whatever is killed", { timeout: LIMIT_MILLISECONDS }, async (test) => {
      const begin = Date.now();
      const givers = Array.from(
        { length: CLIENTS },
        (_, i) => new Giver(demonstration.port, ...GIVERS[i % GIVERS.length]),
      );
      for (const giver of givers) await giver.prepare();
      const before = await demonstration.withDatabase(countReferrals);
      const { promises, kills } = await giveWhileKilling(demonstration, givers, test);
      const attempts = promises.reduce((sum, { attempts: some }) => sum + some, 0);
      const seconds = Math.round((Date.now() - begin) / 1000);
      test.diagnostic(`${promises.length} acknowledged in ${attempts} attempts, ${kills} kills, ${seconds} s`);

      assert.equal(promises.length, REFERRALS);
      assert.ok(attempts > REFERRALS, "no kill was felt");
      await demonstration.withDatabase((sql) => assertKept(sql, before, promises));
      for (const giver of givers) await assertListed(giver, promises);
    });

    it("is on the disk by then", async () => {
      const expected = { fsync: "on", full_page_writes: "on", synchronous_commit: "on" };
      assert.deepEqual(await demonstration.withDatabase(readSafety), expected);
    });
  });
}

/** Each kill comes at a moment of its own, while the clients are at work. What fails ends all of it. */
async function giveWhileKilling(demonstration, givers, test) {
  const promises = [];
  const failed = new AbortController();
  const signal = AbortSignal.any([test.signal, failed.signal]);
  let begun = 0;
  const work = async (giver) => {
    while (begun < REFERRALS) promises.push(await giver.give(begun++, signal));
  };
  const planned = Array.from({ length: ROUNDS }, () => Object.values(KILLS)).flat();
  const kill = async () => {
    for (const [place, death] of planned.entries()) {
      const due = ((place + Math.random() * 0.8) * REFERRALS) / planned.length;
      while (promises.length < due) await pause(5, signal);
      const [acknowledged, begin] = [promises.length, Date.now()];
      await death(demonstration);
      const seconds = ((Date.now() - begin) / 1000).toFixed(1);
      test.diagnostic(`${death.name} killed after ${acknowledged} were acknowledged; back after ${seconds} s`);
    }
  };
  try {
    await Promise.all([kill(), ...givers.map(work)]);
  } catch (error) {
    failed.abort(error);
    throw error;
  }
  return { promises, kills: planned.length };
}

async function assertKept(sql, before, promises) {
  const found = await readReferrals(
    sql,
    promises.map(({ id }) => id),
  );
  for (const { id, status, legs, told } of promises) {
    assert.deepEqual(told, { id, status, events: 1 });
    assert.deepEqual(found.get(id), { id, legs, status, last_status: status, version: 1, events: legs });
  }
  const sum = (counted) => counted.reduce((total, { legs }) => total + legs, 0);
  const outside = promises.filter(({ kind }) => kind === "OUTSIDE");
  assert.deepEqual(await countReferrals(sql), {
    legs: before.legs + sum(promises),
    events: before.events + sum(promises),
    prospects: before.prospects + sum(outside),
  });
  const { kept, rebuilt } = await totalsKeptAndRebuilt(sql);
  assert.deepEqual(kept, rebuilt);
}

async function assertListed(giver, promises) {
  const own = promises.filter(({ giver: { email } }) => email === giver.email).map(({ id }) => id);
  const rows = await giver.readGiven(own);
  const listed = rows.map(({ referralId }) => referralId).filter((id) => own.includes(id));
  assert.deepEqual(listed.sort(), own.sort());
}
