import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { launchBackend } from "./backend.mjs";
import { startScript } from "./nginx.mjs";
import { freePort } from "./processes.mjs";

/** @param stack a started {@link Stack} by the time a test runs */
export function describeFailures(stack) {
  describe("A wrong setting", () => {
    for (const name of ["ENTREGENT_DATABASE_OWNER_PASSWORD", "ENTREGENT_DATABASE_PASSWORD"]) {
      it(`in ${name} ends the start with a message that names it`, async () => {
        const environment = { ...stack.environment, [name]: "wrong" };
        const backend = launchBackend(stack.workplace, stack.home, await freePort(), environment, `without-${name}`);
        assert.equal(await backend.ended, 1);
        const output = backend.output();
        assert.match(output, /password authentication failed for user/);
        assert.match(output, new RegExp(`Give .*${name}`));
        assert.doesNotMatch(output, /^\tat /m);
      });
    }

    it("of the site's backend ends its start with a message that names it", () => {
      const { code, output } = stack.workplace.run(startScript(stack.published), []);
      assert.notEqual(code, 0);
      assert.match(output, /ENTREGENT_BACKEND: is missing/);
    });
  });

  describe("The images' health check", () => {
    const answers = (path) =>
      stack.workplace.run(join(stack.published.home, "answers.sh"), [String(stack.site.port), path]).code;

    it("succeeds where the server answers and fails where it does not", () => {
      assert.equal(answers("/actuator/health/readiness"), 0);
      assert.notEqual(answers("/actuator/env"), 0);
    });
  });
}
