import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { ask, askGraph } from "./http.mjs";
import { startSite } from "./nginx.mjs";
import { freePort } from "./processes.mjs";

const PEOPLE = { accept: "text/html,*/*;q=0.8" };

/** @param stack a started {@link Stack} by the time a test runs */
export function describePublic(stack) {
  const chapter = async () => {
    const answer = await askGraph(stack.site.port, "{ chapters(first: 1) { nodes { id name } } }");
    return JSON.parse(answer.body).data.chapters.nodes[0];
  };

  describe("Pages for everybody", () => {
    it("come whole, within the frame of this very build, and are kept for a minute", async () => {
      const { id, name } = await chapter();
      for (const [path, heading] of [
        ["/", "Recommander quelqu’un"],
        ["/guide", "Guide des réseaux"],
        ["/groupes", "Trouver un groupe"],
        ["/trouver", "Trouver un réseau"],
        [`/groupes/${id}`, name],
      ]) {
        const answer = await stack.ask(path, { headers: PEOPLE });
        assert.equal(answer.status, 200, path);
        assert.match(answer.headers["content-type"], /^text\/html; ?charset=utf-8$/i, path);
        assert.match(answer.headers["cache-control"], /max-age=60.*public/, path);
        assert.ok(unescaped(answer.body).includes(`<h1>${heading}`), path);
        assert.match(answer.body, /<link rel="canonical" href="http:\/\/127\.0\.0\.1:\d+\//, path);
        const [, script] = answer.body.match(/<script type="module"[^>]* src="([^"]+)"/);
        assert.equal((await stack.ask(script)).status, 200, script);
        const again = await stack.ask(path, { headers: { "if-none-match": answer.headers.etag } });
        assert.equal(again.status, 304, path);
        assert.equal(again.body, "", path);
      }
    });

    it("are packed on the way to whoever unpacks", async () => {
      const answer = await stack.ask("/groupes", { headers: { "accept-encoding": "gzip" } });
      assert.equal(answer.headers["content-encoding"], "gzip");
      assert.match(answer.headers.etag, /^W\//);
    });

    it("say what is not there, and what stands elsewhere", async () => {
      assert.equal((await stack.ask("/groupes/nulle-part", { headers: PEOPLE })).status, 404);
      assert.equal((await stack.ask("/groupes/a/b", { headers: PEOPLE })).status, 404);
      const moved = await stack.ask("/groupes/");
      assert.equal(moved.status, 301);
      assert.equal(moved.headers.location, "/groupes");
    });

    it("stand in frames on partners' pages where they are meant to, and nowhere else", async () => {
      const framed = await stack.ask("/integration/moteur/FR-13?couleur=8a1c5b", { headers: PEOPLE });
      assert.equal(framed.status, 200);
      assert.match(framed.headers["content-security-policy"], /frame-ancestors \*; sandbox allow-scripts/);
      assert.equal(framed.headers["set-cookie"], undefined);
      assert.equal(framed.headers["x-frame-options"], undefined);
      for (const file of ["cadre.js", "cadre.css?couleur=8a1c5b", "hauteur.js"]) {
        const answer = await stack.ask(`/integration/${file}`);
        assert.equal(answer.status, 200, file);
        assert.equal(answer.headers["cross-origin-resource-policy"], "cross-origin", file);
      }
      assert.match((await stack.ask("/integration/cadre.css")).body, /\.finder-options/);
      const own = await stack.ask("/trouver/FR-13", { headers: PEOPLE });
      assert.match(own.headers["content-security-policy"], /frame-ancestors 'none'/);
      assert.equal((await stack.ask("/integration/nulle-part", { headers: PEOPLE })).status, 404);
    });

    it("are what robots are led to", async () => {
      const robots = await stack.ask("/robots.txt");
      assert.match(robots.body, /^User-agent: \*\n/);
      assert.match(robots.body, new RegExp(`Sitemap: http://127\\.0\\.0\\.1:${stack.site.port}/sitemap\\.xml`));
      const sitemap = await stack.ask("/sitemap.xml");
      assert.match(sitemap.headers["content-type"], /^application\/xml/);
      assert.ok(sitemap.body.includes(`/groupes/${(await chapter()).id}</loc>`));
      assert.equal((await stack.ask("/sitemap-9.xml")).status, 404);
    });

    it("have the guide's sheets beside them as open data", async () => {
      const answer = await stack.ask("/donnees/reseaux/fr-14.csv");
      assert.equal(answer.status, 200);
      assert.match(answer.headers["content-type"], /^text\/csv/);
      assert.ok(answer.body.includes("les-drakkars-matinaux"));
      assert.equal((await stack.ask("/donnees/reseaux.xml")).status, 404);
    });

    it("are the application's frame while the backend is down, with the status that says so", async () => {
      const port = await freePort();
      const run = join(stack.workplace.directory("alone"), "run");
      await startSite(stack.workplace, stack.published, port, await freePort(), { ENTREGENT_RUN: run });
      for (const path of ["/", "/groupes"]) {
        const answer = await ask(port, path, { headers: PEOPLE });
        assert.equal(answer.status, 503, path);
        assert.match(answer.body, /<div id="root"><\/div>/, path);
      }
      assert.equal((await ask(port, "/semaine", { headers: PEOPLE })).status, 200);
      assert.equal((await ask(port, "/robots.txt")).status, 503);
    });
  });
}

const unescaped = (html) => html.replaceAll("&#39;", "'").replaceAll("&amp;", "&");
