// The deployment as a browser and a partner see it: nginx in front, the backend behind it, PostgreSQL apart.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { databaseEnvironment, startBackend, unpackBackend } from "./backend.mjs";
import { ask, askGraph, partnerToken } from "./http.mjs";
import { publishSite, startSite } from "./nginx.mjs";
import { PASSWORDS, startPostgres } from "./postgres.mjs";
import { Workplace } from "./processes.mjs";

const SECURITY_HEADERS = [
  ...["content-security-policy", "x-content-type-options", "x-frame-options", "referrer-policy"],
  ...["permissions-policy", "cross-origin-opener-policy", "cross-origin-resource-policy"],
];

describe("The deployed site", { skip: process.env.ENTREGENT_SKIPPED ?? false }, () => {
  let workplace, postgres, backend, site, files;

  before(async () => {
    workplace = new Workplace();
    const { home, libraries } = unpackBackend(workplace);
    postgres = await startPostgres(workplace, libraries);
    const published = publishSite(workplace);
    files = published.files;
    const environment = {
      ...databaseEnvironment(postgres.port),
      ENTREGENT_DEMONSTRATION: "true",
      ENTREGENT_APP_LOCATION: files,
    };
    backend = { home, environment, ...(await startBackend(workplace, home, environment)) };
    site = await startSite(workplace, published, backend.port);
  });

  after(() => workplace?.close());

  const get = (path, options) => ask(site.port, path, options);

  describe("files", () => {
    const script = () => `/assets/${readdirSync(join(files, "assets")).find((name) => name.endsWith(".js"))}`;

    for (const [encoding, accepted] of [["br", "gzip, br"], ["gzip", "gzip"]]) {
      it(`with a hash in their name are kept for good, and come as ${encoding}`, async () => {
        const answer = await get(script(), { headers: { "accept-encoding": accepted } });
        assert.equal(answer.status, 200);
        assert.equal(answer.headers["cache-control"], "max-age=31536000, public, immutable");
        assert.equal(answer.headers["content-encoding"], encoding);
        assert.match(answer.headers.vary, /accept-encoding/i);
        assert.match(answer.headers["content-type"], /javascript/);
      });
    }

    it("that are missing are not found, and nobody keeps that", async () => {
      for (const path of ["/assets/missing.js", "/missing.js", "/assets/missing"]) {
        const answer = await get(path);
        assert.equal(answer.status, 404, path);
        assert.equal(answer.headers["cache-control"], undefined, path);
      }
    });

    it("of the build itself are nobody's business", async () => {
      for (const path of [`${script()}.map`, "/.vite/manifest.json", "/.git/config"]) {
        assert.equal((await get(path)).status, 404, path);
      }
    });
  });

  it("answers every page of the application with its frame, asked for again each time", async () => {
    for (const path of ["/", "/index.html", "/chapitres", "/chapitres/018f-2b/membres?page=2"]) {
      const answer = await get(path);
      assert.equal(answer.status, 200, path);
      assert.equal(answer.headers["cache-control"], "no-cache", path);
      assert.match(answer.body, /<script type="module"/, path);
    }
  });

  it("sends the security headers that the backend sends, with every kind of answer", async () => {
    const own = (await ask(backend.port, "/")).headers;
    for (const path of ["/", "/chapitres", "/missing.js", "/actuator/env", "/graphql/x", "/session"]) {
      const { headers } = await get(path);
      for (const name of SECURITY_HEADERS) assert.equal(headers[name], own[name], `${name} of ${path}`);
      assert.match(headers["x-request-id"], /^[0-9a-f]{32}$/, path);
      assert.equal(headers.server, "nginx", path);
    }
    assert.ok(own["content-security-policy"].includes("require-trusted-types-for 'script'"));
  });

  it("opens readiness and nothing else of the operator's side", async () => {
    const ready = await get("/actuator/health/readiness");
    assert.equal(ready.status, 200);
    assert.deepEqual(JSON.parse(ready.body), { status: "UP" });
    const closed = [
      ...["/actuator", "/actuator/health", "/actuator/env", "//actuator/env", "/%61ctuator/env"],
      ...["/login/%2e%2e/actuator/env", "/login/x/..%2f..%2factuator/env", "/login/..;/actuator/env"],
    ];
    for (const path of closed) assert.ok([400, 404].includes((await get(path)).status), path);
  });

  it("gives a partner a token and answers its query", async () => {
    const token = await partnerToken(site.port, "chapters.read:fr-14");
    const query = "{ regions(first: 100) { nodes { code chapters(first: 100) { totalCount } } } }";
    const answer = await askGraph(site.port, query, { headers: { authorization: `Bearer ${token}` } });
    assert.equal(answer.status, 200, answer.body);
    const calvados = JSON.parse(answer.body).data.regions.nodes.find((region) => region.code === "FR-14");
    assert.equal(calvados.chapters.totalCount, 12);
  });

  it("refuses a large body with an answer that a GraphQL client understands", async () => {
    const answer = await askGraph(site.port, `{ viewer { kind } } # ${"x".repeat(300_000)}`);
    assert.equal(answer.status, 413);
    assert.match(answer.headers["content-type"], /^application\/graphql-response\+json/);
    assert.equal(JSON.parse(answer.body).errors[0].extensions.code, "BAD_USER_INPUT");
  });

  it("keeps rows closed to the application's role until a viewer is known", async () => {
    const count = (role, password) =>
      postgres.psql(["--command", "select count(*) from member"], { role, password, database: "entregent" }).output.trim();
    assert.equal(count("entregent_app", PASSWORDS.application), "0");
    assert.ok(Number(count("entregent", PASSWORDS.owner)) > 350);
  });
});
