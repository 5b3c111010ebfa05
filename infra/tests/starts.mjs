import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { launchBackend } from "./backend.mjs";
import { ask, askGraph, isReady } from "./http.mjs";
import { assertAlertsAreWhole, assertExpressionsAreSound, assertMetricsExist } from "./observability.mjs";
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

    it("is so where metrics are collected and logs are JSON, too", async () => {
      const metrics = await freePort();
      const settings = {
        ENTREGENT_METRICS_PORT: String(metrics),
        LOGGING_STRUCTURED_FORMAT_CONSOLE: "ecs",
        SPRING_MAIN_BANNER_MODE: "off",
      };
      await withInstance("with-metrics", settings, async (port, server) => {
        assertPrepared(server.output());
        await askEverything(port);
        const { status, body } = await ask(metrics, "/metrics");
        assert.equal(status, 200);
        assertMetricsExist(body);
        assertLinesOfJson(server.output());
      });
    });

    it("is an ordinary one where traces are sent", async () => {
      const settings = { ENTREGENT_OTLP: "true", ENTREGENT_OTLP_ENDPOINT: "http://127.0.0.1:9" };
      await withInstance("with-traces", settings, (_, server) => assertPrepared(server.output(), false));
    });

    it("is watched by expressions that can be read", assertExpressionsAreSound);
    it("is watched by alerts that say what to do", assertAlertsAreWhole);
  });
}

/** A little of all that is counted: an operation, a refusal, a client's right and wrong secret. */
async function askEverything(port) {
  const headers = { "content-type": "application/json" };
  assert.equal((await ask(port, "/graphql", { method: "POST", headers, body: "{" })).status, 400);
  for (const [secret, status] of [
    ["entregent", 200],
    ["guessed", 401],
  ]) {
    const authorization = `Basic ${Buffer.from(`partenaire-calvados:${secret}`).toString("base64")}`;
    const body = "grant_type=client_credentials&scope=chapters.read:fr-14";
    const answer = await ask(port, "/oauth2/token", { ...FORM, headers: { ...FORM.headers, authorization }, body });
    assert.equal(answer.status, status, answer.body);
  }
}

/** One line for each event, each a document of its own; of a client, its name and where it came from. */
function assertLinesOfJson(output) {
  const events = output.trim().split("\n").map((line) => JSON.parse(line));
  const tokens = events.filter(({ log }) => log?.logger === "entregent.security").map(({ event, user }) => [event, user]);
  assert.deepEqual(
    tokens.map(([event, user]) => [event.action, event.outcome, user?.name]),
    [
      ["token", "success", "partenaire-calvados"],
      ["token", "failure", "partenaire-calvados"],
    ],
  );
}
