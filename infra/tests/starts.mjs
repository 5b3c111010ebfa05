import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { launchBackend } from "./backend.mjs";
import { ask, askGraph, isReady } from "./http.mjs";
import { freePort } from "./processes.mjs";

const START_LIMIT_SECONDS = 120;
const FORM = { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" } };
const CHAPTERS = '{ region(code: "FR-14") { chapters(first: 1) { totalCount } } }';

/** @param prepared whether the output's start took the beans that the build had prepared */
export function assertPrepared(output, prepared = true) {
  assert.equal(/Starting AOT-processed EntregentApplication/.test(output), prepared, output);
}

/** @param stack a started {@link Stack} by the time a test runs */
export function describeStarts(stack) {
  describe("A start", () => {
    /** One more instance, with other settings; it ends with the check. */
    const withInstance = async (name, settings, check) => {
      const port = await freePort();
      const server = launchBackend(stack.workplace, stack.home, port, { ...stack.environment, ...settings }, name);
      try {
        await server.until(() => isReady(port), START_LIMIT_SECONDS);
        const answer = await askGraph(port, CHAPTERS);
        assert.equal(answer.status, 200, answer.body);
        await check(port, server);
      } finally {
        await server.stop();
      }
    };

    it("is as the build prepared it", () => assertPrepared(stack.backend.server.output()));

    it("is so with another issuer, too, and ours is off", async () => {
      const settings = { ENTREGENT_ISSUER: "http://127.0.0.1:9/nobody", ENTREGENT_CLIENT_SECRET: "anything" };
      await withInstance("with-issuer", settings, async (port, server) => {
        assertPrepared(server.output());
        for (const path of ["/oauth2/jwks", "/oauth2/authorize", "/.well-known/openid-configuration"]) {
          assert.equal((await ask(port, path)).status, 404, path);
        }
        assert.equal((await ask(port, "/oauth2/token", FORM)).status, 404);
      });
    });

    it("is an ordinary one where metrics are collected", async () => {
      const management = await freePort();
      const settings = { MANAGEMENT_SERVER_PORT: String(management), ENTREGENT_OBSERVATIONS: "true" };
      await withInstance("with-metrics", settings, async (_, server) => {
        assertPrepared(server.output(), false);
        const { status, body } = await ask(management, "/actuator/prometheus");
        assert.equal(status, 200);
        assert.match(body, /^graphql_request_seconds_count/m);
      });
    });
  });
}
