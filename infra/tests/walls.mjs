import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ask } from "./http.mjs";
import { PASSWORDS } from "./postgres.mjs";

const SECURITY_HEADERS = [
  ...["content-security-policy", "x-content-type-options", "x-frame-options", "referrer-policy"],
  ...["permissions-policy", "cross-origin-opener-policy", "cross-origin-resource-policy"],
];

/** @param stack a started {@link Stack} by the time a test runs */
export function describeWalls(stack) {
  describe("The site's walls", () => {
    it("are the security headers that the backend sends, with every kind of answer", async () => {
      const own = (await ask(stack.backend.port, "/")).headers;
      assert.match(own["content-security-policy"], /require-trusted-types-for 'script'/);
      for (const path of ["/", "/semaine", "/missing.js", "/actuator/env", "/graphql/x", "/session"]) {
        const { headers } = await stack.ask(path);
        for (const name of SECURITY_HEADERS) assert.equal(headers[name], own[name], `${name} of ${path}`);
        assert.match(headers["x-request-id"], /^[0-9a-f]{32}$/, path);
        assert.equal(headers.server, "nginx", path);
      }
    });

    it("let readiness through, and nothing else of the operator's side", async () => {
      const ready = await stack.ask("/actuator/health/readiness");
      assert.equal(ready.status, 200);
      assert.deepEqual(JSON.parse(ready.body), { status: "UP" });
      const closed = [
        ...["/actuator", "/actuator/health", "/actuator/env", "//actuator/env", "/%61ctuator/env"],
        ...["/login/%2e%2e/actuator/env", "/login/x/..%2f..%2factuator/env", "/login/..;/actuator/env"],
      ];
      for (const path of closed) assert.ok([400, 404].includes((await stack.ask(path)).status), path);
    });

    it("believe no browser about where it comes from", async () => {
      const claims = { forwarded: "host=evil.example;proto=https", "x-forwarded-host": "evil.example" };
      const answer = await stack.ask("/.well-known/openid-configuration", { headers: claims });
      assert.equal(JSON.parse(answer.body).issuer, stack.environment.ENTREGENT_PUBLIC_URL);
      const start = await stack.ask("/oauth2/authorization/entregent", { headers: claims });
      assert.ok(start.headers.location.startsWith(`${stack.environment.ENTREGENT_PUBLIC_URL}/`), start.headers.location);
    });

    it("keep rows closed to the application's role while no viewer is known", () => {
      const count = (role, password) =>
        stack.postgres.psql(["--command", "select count(*) from member"], { role, password, database: "entregent" })
          .output.trim();
      assert.equal(count("entregent_app", PASSWORDS.application), "0");
      assert.ok(Number(count("entregent", PASSWORDS.owner)) > 350);
    });

    it("slow down whoever tries passwords or secrets without end", async () => {
      const attempts = Array.from({ length: 40 }, () =>
        stack.ask("/oauth2/token", { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" } }),
      );
      const statuses = (await Promise.all(attempts)).map((answer) => answer.status);
      assert.ok(statuses.includes(429), statuses.join(" "));
      assert.ok(statuses.some((status) => status !== 429), statuses.join(" "));
      assert.equal((await stack.ask("/connexion")).status, 200);
    });
  });
}
