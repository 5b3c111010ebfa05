import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Giver } from "./givers.mjs";
import { KILLS } from "./kills.mjs";
import { countReferrals, readReferrals, readSafety, totalsKeptAndRebuilt } from "./ledger.mjs";
import { pause } from "./processes.mjs";
import { countReaders, Reader } from "./reader.mjs";

const REFERRALS = 1_000;
const ROUNDS = 2;
const LIMIT_MILLISECONDS = 20 * 60_000;
const GIVERS = [
  ["membre@calvados.example", "FR-14"],
  ["presidente@calvados.example", "FR-14"],
  ["membre@bouches-du-rhone.example", "FR-13"],
];
const CLIENTS = 9;
const READ_AFTERWARDS = 5;
const COUNTED_LIMIT_MILLISECONDS = 15_000;

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
      const readBefore = await demonstration.withDatabase(countReaders);
      const reader = new Reader(demonstration.port);
      const { promises, deaths } = await giveWhileKilling(demonstration, givers, reader, test);
      const attempts = promises.reduce((sum, { attempts: some }) => sum + some, 0);
      const seconds = Math.round((Date.now() - begin) / 1000);
      test.diagnostic(`${promises.length} acknowledged in ${attempts} attempts, ${deaths.length} kills, ${seconds} s`);

      assert.equal(promises.length, REFERRALS);
      assert.ok(attempts > REFERRALS, "no kill was felt");
      await demonstration.withDatabase((sql) => assertKept(sql, before, promises));
      for (const giver of givers) await assertListed(giver, promises);
      await reader.read(READ_AFTERWARDS);
      await assertCounted(demonstration, readBefore, reader.expected(deaths), test);
    });

    it("is on the disk by then", async () => {
      const expected = { fsync: "on", full_page_writes: "on", synchronous_commit: "on" };
      assert.deepEqual(await demonstration.withDatabase(readSafety), expected);
    });
  });
}

/** Each kill comes at a moment of its own, while the clients are at work. What fails ends all of it. */
async function giveWhileKilling(demonstration, givers, reader, test) {
  const promises = [];
  const deaths = [];
  const over = new AbortController();
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
      deaths.push({ begin, end: Date.now() });
      const seconds = ((Date.now() - begin) / 1000).toFixed(1);
      test.diagnostic(`${death.name} killed after ${acknowledged} were acknowledged; back after ${seconds} s`);
    }
  };
  const reading = reader.read(Number.POSITIVE_INFINITY, over.signal);
  try {
    await Promise.all([kill(), ...givers.map(work)]);
  } catch (error) {
    failed.abort(error);
    throw error;
  } finally {
    over.abort();
    await reading;
  }
  return { promises, deaths };
}

/** Whoever read a sheet while all this went on is counted, but for the last seconds before a death. */
async function assertCounted(demonstration, before, { least, most }, test) {
  const counted = async () => (await demonstration.withDatabase(countReaders)) - before;
  const deadline = Date.now() + COUNTED_LIMIT_MILLISECONDS;
  while ((await counted()) < least && Date.now() < deadline) await pause(500);
  const readers = await counted();
  test.diagnostic(`${readers} readers counted, of ${least} at least and ${most} at most`);
  assert.ok(least > 0 && readers >= least && readers <= most, `${readers} readers, not ${least} to ${most}`);
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
