import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Browser } from "./browser.mjs";
import { askGraph, partnerToken } from "./http.mjs";

const CHAPTERS = "{ regions(first: 100) { nodes { code chapters(first: 100) { totalCount } } } }";

/** @param stack a started {@link Stack} by the time a test runs */
export function describeApi(stack) {
  describe("The API through the site", () => {
    it("gives a partner a token and answers its query", async () => {
      const token = await partnerToken(stack.site.port, "chapters.read:fr-14");
      const answer = await askGraph(stack.site.port, CHAPTERS, { headers: { authorization: `Bearer ${token}` } });
      assert.equal(answer.status, 200, answer.body);
      const calvados = JSON.parse(answer.body).data.regions.nodes.find((region) => region.code === "FR-14");
      assert.equal(calvados.chapters.totalCount, 12);
    });

    it("refuses a large body in the API's own words", async () => {
      const answer = await askGraph(stack.site.port, `{ viewer { kind } } # ${"x".repeat(600_000)}`);
      assert.equal(answer.status, 413);
      assert.match(answer.headers["content-type"], /^application\/graphql-response\+json/);
      assert.equal(JSON.parse(answer.body).errors[0].extensions.code, "BAD_USER_INPUT");
    });

    it("keeps a session over a restart of the backend, and says so while it is away", async () => {
      const browser = new Browser(stack.site.port);
      const home = await browser.signIn("membre@calvados.example");
      assert.equal(home.status, 200);
      assert.equal((await browser.session()).authenticated, true);

      const restarted = stack.restartBackend();
      await stack.backend.server.ended;
      const away = await askGraph(stack.site.port, "{ viewer { kind } }");
      assert.equal(away.status, 503);
      assert.equal(JSON.parse(away.body).errors[0].extensions.code, "UNAVAILABLE");
      assert.equal((await stack.ask("/connexion")).status, 503);
      await restarted;

      const answer = await browser.askGraph("{ viewer { kind } }");
      assert.deepEqual(JSON.parse(answer.body), { data: { viewer: { kind: "PERSON" } } });
    });

    it("ends a read that waits too long for the database", async () => {
      const token = await partnerToken(stack.site.port, "chapters.read:fr-14");
      const holder = await stack.postgres.lock("entregent", "chapter");
      const answer = await askGraph(stack.site.port, CHAPTERS, { headers: { authorization: `Bearer ${token}` } });
      await holder.stop("SIGINT");
      assert.equal(JSON.parse(answer.body).errors[0].extensions.code, "TIMEOUT");
    });

    it("lets the events of a subscription through as they come", async () => {
      const browser = new Browser(stack.site.port);
      await browser.signIn("membre@calvados.example");
      const stream = await browser.subscribe("subscription { referralChanged { __typename } }");
      assert.match(stream.headers["content-type"], /^text\/event-stream/);
      assert.notEqual(stream.text, "");
      assert.equal(stream.complete, false);
    });
  });
}
