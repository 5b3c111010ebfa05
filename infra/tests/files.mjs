import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";

/** @param stack a started {@link Stack} by the time a test runs */
export function describeFiles(stack) {
  const script = () =>
    `/assets/${readdirSync(join(stack.published.files, "assets")).find((name) => name.endsWith(".js.br")).slice(0, -3)}`;

  describe("The site's files", () => {
    for (const [encoding, accepted] of [
      ["br", "gzip, br"],
      ["gzip", "gzip"],
    ]) {
      it(`are kept for good when a hash names them, and come as ${encoding}`, async () => {
        const answer = await stack.ask(script(), { headers: { "accept-encoding": accepted } });
        assert.equal(answer.status, 200);
        assert.equal(answer.headers["cache-control"], "max-age=31536000, public, immutable");
        assert.equal(answer.headers["content-encoding"], encoding);
        assert.match(answer.headers.vary, /accept-encoding/i);
        assert.match(answer.headers["content-type"], /javascript/);
      });
    }

    it("are not found when missing, and nobody keeps that", async () => {
      for (const path of ["/assets/missing.js", "/missing.js", "/assets/missing"]) {
        const answer = await stack.ask(path);
        assert.equal(answer.status, 404, path);
        assert.equal(answer.headers["cache-control"], undefined, path);
      }
    });

    it("are the not-found page for people at any other address, and one line for programs", async () => {
      for (const path of ["/healthz", "/api", "/graphiql", "/x/y/z", "/index.php", "/membres", "/membres/a/b", "/.pages.conf"]) {
        const page = await stack.ask(path, { headers: { accept: "text/html,*/*;q=0.8" } });
        assert.equal(page.status, 404, path);
        assert.match(page.body, /<script type="module"/, path);
        assert.equal(page.headers["cache-control"], undefined, path);
        const line = await stack.ask(path);
        assert.equal(line.status, 404, path);
        const [{ extensions }] = JSON.parse(line.body).errors;
        assert.deepEqual(extensions, { code: "NOT_FOUND", requestId: line.headers["x-request-id"] }, path);
      }
    });

    it("come with whom to tell of a weakness, good for months from today", async () => {
      const answer = await stack.ask("/.well-known/security.txt");
      assert.equal(answer.status, 200);
      assert.match(answer.headers["content-type"], /^text\/plain; ?charset=utf-8$/i);
      const [contact, expires, languages, canonical] = answer.body.trimEnd().split("\n");
      assert.equal(contact, "Contact: mailto:securite@reseau.example");
      const days = (Date.parse(expires.replace("Expires: ", "")) - Date.now()) / 86_400_000;
      assert.ok(days > 30 && days < 365, expires);
      assert.equal(languages, "Preferred-Languages: fr, en");
      assert.equal(canonical, `Canonical: http://127.0.0.1:${stack.site.port}/.well-known/security.txt`);
    });

    it("leave out what only the build needs", async () => {
      for (const path of [`${script()}.map`, "/.vite/manifest.json", "/.git/config"]) {
        assert.equal((await stack.ask(path)).status, 404, path);
      }
    });

    it("answer every page with the application's frame, which browsers ask for again each time", async () => {
      for (const path of ["/index.html", "/accessibilite", "/semaine", "/annuaire/", "/membres/mem_3_018f-2b?page=2"]) {
        const answer = await stack.ask(path);
        assert.equal(answer.status, 200, path);
        assert.equal(answer.headers["cache-control"], "no-cache", path);
        assert.match(answer.body, /<script type="module"/, path);
      }
    });
  });
}
