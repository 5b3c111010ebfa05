import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { startBackend } from "./backend.mjs";

/** @param stack a started {@link Stack} by the time a test runs */
export function describeOperator(stack) {
  describe("A command of the packaged application", () => {
    const run = (args, settings) => stack.command(args, settings);

    it("works beside the server, and its link leads through the site", async () => {
      const made = run(["account", "create-administrator", "--email", "neuve@reseau.example"]);
      assert.equal(made.code, 0, made.output);
      const link = made.output.match(/http\S+\/connexion\/lien\?cle=\S+/)?.[0] ?? "";
      assert.ok(link.startsWith(stack.environment.ENTREGENT_PUBLIC_URL), made.output);
      const { pathname, search } = new URL(link);
      const opened = await stack.ask(pathname + search);
      assert.equal(opened.status, 303);
      const cookie = String(opened.headers["set-cookie"]).split(";")[0];
      const page = await stack.ask("/connexion/lien", { headers: { cookie } });
      assert.equal(page.status, 200);
      assert.match(page.body, /neuve@reseau\.example/);
      assert.match(run(["account", "list"]).output, /^neuve@reseau\.example\t.*administration nationale\t$/m);
    });

    it("leaves the secret of a link in no log of the site", async () => {
      const secret = "A".repeat(43);
      const { port, server } = stack.backend;
      await server.stop();
      assert.equal((await stack.ask(`/connexion/lien?cle=${secret}`)).status, 503);
      stack.backend = await startBackend(stack.workplace, stack.home, stack.environment, port);
      assert.equal((await stack.ask(`/connexion/lien?cle=${secret}`)).status, 303);
      const log = stack.site.server.output();
      assert.match(log, /"path":"\/connexion\/lien"/);
      assert.ok(!log.includes(secret), log);
    });

    it("that isn't understood says what there is", () => {
      const misused = run(["account", "forget"]);
      assert.equal(misused.code, 2, misused.output);
      assert.match(misused.output, /create-administrator/);
    });

    it("refuses a name that the terminal garbled", () => {
      const named = ["account", "create-administrator", "--email", "aurele@reseau.example", "--name", "Aurèle"];
      const refused = run(named, { LC_ALL: "POSIX" });
      assert.equal(refused.code, 1, refused.output);
      assert.match(refused.output, /LC_ALL=C\.UTF-8/);
    });

    it("touches no demonstration without its flag", () => {
      const refused = run(["account", "reset", "admin@reseau.example"], { ENTREGENT_DEMONSTRATION: "false" });
      assert.equal(refused.code, 1, refused.output);
      assert.doesNotMatch(refused.output, /\/connexion\/lien/);
    });
  });
}
