// Another issuer than ours: Keycloak gives the tokens, and the embedded authorization server is off.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { startBackend, unpackBackend, databaseEnvironment } from "./backend.mjs";
import { ask, askGraph, partnerToken } from "./http.mjs";
import { startKeycloak } from "./keycloak.mjs";
import { startPostgres } from "./postgres.mjs";
import { freePort, Workplace } from "./processes.mjs";

const CHAPTERS = "{ regions(first: 100) { nodes { code chapters(first: 100) { totalCount } } } }";
const ROSTER = '{ members(first: 1, region: "FR-14") { totalCount } }';

describe("Keycloak as the issuer", { skip: process.env.ENTREGENT_SKIPPED ?? false }, () => {
  let workplace, keycloak, backend;

  before(async () => {
    workplace = new Workplace();
    const port = await freePort();
    const shared = {
      ENTREGENT_PUBLIC_URL: `http://127.0.0.1:${port}`,
      ENTREGENT_CLIENT_ID: "entregent-web",
      ENTREGENT_CLIENT_SECRET: "of the web application",
    };
    keycloak = await startKeycloak(workplace, { ...shared, ENTREGENT_PARTNER_SECRET: "entregent" });
    const { home, libraries } = unpackBackend(workplace);
    const postgres = await startPostgres(workplace, libraries);
    const database = databaseEnvironment(postgres.port);
    const issuer = { ENTREGENT_ISSUER: keycloak.issuer, ENTREGENT_DEMONSTRATION: "true" };
    backend = await startBackend(workplace, home, { ...database, ...shared, ...issuer }, port);
  });

  after(() => workplace?.close());

  const asPartner = async (scope, query) => {
    const token = await partnerToken(keycloak.port, scope, { path: keycloak.token });
    const answer = await askGraph(backend.port, query, { headers: { authorization: `Bearer ${token}` } });
    return JSON.parse(answer.body);
  };

  it("gives a partner a token that reads its own region", async () => {
    const { data } = await asPartner("chapters.read:fr-14", CHAPTERS);
    assert.equal(data.regions.nodes.find((region) => region.code === "FR-14").chapters.totalCount, 12);
    for (const region of data.regions.nodes.filter((each) => each.code !== "FR-14")) {
      assert.equal(region.chapters.totalCount, 0, region.code);
    }
  });

  it("opens no more than the token's scopes", async () => {
    const { errors } = await asPartner("chapters.read:fr-14", ROSTER);
    assert.equal(errors[0].extensions.code, "FORBIDDEN");
  });

  it("gives no scope of a region that is not the partner's", async () => {
    await assert.rejects(partnerToken(keycloak.port, "chapters.read:fr-13", { path: keycloak.token }), /invalid_scope/);
  });

  it("leaves the embedded authorization server off", async () => {
    const post = { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" } };
    assert.equal((await ask(backend.port, "/oauth2/token", post)).status, 404);
    assert.equal((await ask(backend.port, "/.well-known/openid-configuration")).status, 404);
  });

  it("is where people are sent to sign in", async () => {
    const { status, headers } = await ask(backend.port, "/oauth2/authorization/entregent");
    assert.equal(status, 302);
    assert.ok(headers.location.startsWith(`${keycloak.issuer}/protocol/openid-connect/auth?`), headers.location);
    assert.match(headers.location, /code_challenge_method=S256/);
  });
});
