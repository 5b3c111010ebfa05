// One hostile caller goes on for a minute beside one who asks little. What the latter and the server's memory notice is printed,
// and must stay within bounds. Not a part of the other tests: figures need a machine that does nothing else.
import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import { after, before, describe, it } from "node:test";
import { Browser } from "./browser.mjs";
import { pause } from "./processes.mjs";
import { Stack } from "./stack.mjs";
import { residentMegabytes, watch } from "./watch.mjs";

const QUIET_SECONDS = 15;
const ATTACK_SECONDS = Number(process.env.HOSTILE_SECONDS ?? 60);
const MOST_TIMES_SLOWER = 2;
/** A median that the clock's own noise would move is not a promise that is broken. */
const MILLISECONDS_OF_NOISE = 5;
/** Than at rest: room for what is in flight, and for the code that is compiled once much is asked. */
const MOST_MEGABYTES_MORE = 230;
/** Than after the attack's first third: it must not go on growing. */
const MOST_MEGABYTES_GROWN = 50;

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

    const { seen: attacked, outcomes } = await duringAttack(stack, () =>
      watch(ask, ATTACK_SECONDS, () => residentMegabytes(pid)),
    );
    await pause(1_000);

    console.log(`  quiet:        median ${quiet.median.toFixed(1)} ms of ${quiet.count} answers`);
    console.log(
      `  under attack: median ${attacked.median.toFixed(1)} ms of ${attacked.count} answers, ${attacked.failures.length} failed`,
    );
    const early = Math.max(...attacked.gauged.slice(0, attacked.gauged.length / 3));
    const most = Math.max(...attacked.gauged);
    console.log(`  memory:       ${before} MB before, ${early} MB in the first third, ${most} MB at most`);
    for (const [name, counts] of outcomes) console.log(`  ${name}: ${counts}`);
    for (const failure of attacked.failures) console.log(`  failed: ${failure}`);
    assert.deepEqual(attacked.failures, []);
    assert.ok(attacked.median <= quiet.median * MOST_TIMES_SLOWER + MILLISECONDS_OF_NOISE, `${attacked.median} ms`);
    assert.ok(most - before < MOST_MEGABYTES_MORE, `${most} MB`);
    assert.ok(most - early < MOST_MEGABYTES_GROWN, `${early} MB, then ${most} MB`);
    assert.equal((await ask()).status, 200);
  });
});

/** The attack ends, whatever becomes of the watching. */
async function duringAttack(stack, watching) {
  const attacker = fork(new URL("./attacker.mjs", import.meta.url), [stack.backend.port, stack.site.port]);
  try {
    await once(attacker, "message");
    const seen = await watching();
    attacker.send("end");
    const [{ outcomes }] = await once(attacker, "message");
    return { seen, outcomes };
  } finally {
    attacker.kill();
  }
}
