// One hostile caller goes on for a minute beside one who asks little. What the latter and the server's memory notice is printed,
// and must stay within bounds. Not a part of the other tests: figures need a machine that does nothing else.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Attack } from "./attack.mjs";
import { Browser } from "./browser.mjs";
import { pause } from "./processes.mjs";
import { Stack } from "./stack.mjs";
import { residentMegabytes, watch } from "./watch.mjs";

const QUIET_SECONDS = 15;
const ATTACK_SECONDS = Number(process.env.HOSTILE_SECONDS ?? 60);
const MOST_TIMES_SLOWER = 2;
/** A median that the clock's own noise would move is not a promise that is broken. */
const MILLISECONDS_OF_NOISE = 5;
const MOST_MEGABYTES_MORE = 150;

describe("One hostile caller", { skip: process.env.ENTREGENT_SKIPPED ?? false }, () => {
  const stack = new Stack();
  before(() => stack.start());
  after(() => stack.close());

  it("neither slows another one nor fills the memory", async () => {
    const light = new Browser(stack.site.port);
    await light.signIn("membre@calvados.example");
    const ask = () => light.askGraph("{ viewer { kind } members(first: 10) { nodes { displayName firmName } } }");
    await watch(ask, 10);
    const quiet = await watch(ask, QUIET_SECONDS);
    const { pid } = stack.backend.server.child;
    const before = residentMegabytes(pid);

    const attack = new Attack(stack.backend.port, stack.site.port);
    const attacked = await during(attack, () => watch(ask, ATTACK_SECONDS, () => residentMegabytes(pid)));
    await pause(1_000);

    console.log(`  quiet:        median ${quiet.median.toFixed(1)} ms of ${quiet.count} answers`);
    console.log(
      `  under attack: median ${attacked.median.toFixed(1)} ms of ${attacked.count} answers, ${attacked.failed} failed`,
    );
    console.log(`  memory:       ${before} MB before, at most ${attacked.most} MB, ${residentMegabytes(pid)} MB after`);
    for (const [name, outcomes] of attack.outcomes()) console.log(`  ${name}: ${outcomes}`);
    assert.equal(attacked.failed, 0);
    assert.ok(attacked.median <= quiet.median * MOST_TIMES_SLOWER + MILLISECONDS_OF_NOISE, `${attacked.median} ms`);
    assert.ok(attacked.most - before < MOST_MEGABYTES_MORE, `${attacked.most} MB`);
    assert.equal((await ask()).status, 200);
  });
});

/** The attack ends, whatever becomes of the watching: its open streams would keep this process alive. */
async function during(attack, watching) {
  try {
    await attack.begin();
    return await watching();
  } finally {
    await attack.end();
  }
}
