import assert from "node:assert/strict";
import { connect as connectHttp2 } from "node:http2";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { connect as connectTls } from "node:tls";
import { startSite } from "./nginx.mjs";
import { freePort } from "./processes.mjs";

const STREAMS = 20;

/** @param stack a started {@link Stack} by the time a test runs */
export function describeTls(stack) {
  describe("The site with a certificate of its own", () => {
    let port;
    let session;
    before(async () => {
      const home = stack.workplace.directory("tls");
      const [certificate, key] = ["certificate.pem", "key.pem"].map((name) => join(home, name));
      const made = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1"];
      const names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"];
      stack.workplace.mustRun("openssl", ["req", ...made, ...names, "-keyout", key, "-out", certificate]);
      port = await freePort();
      await startSite(stack.workplace, stack.published, await freePort(), stack.backend.port, {
        ENTREGENT_RUN: join(home, "run"),
        ENTREGENT_LISTEN_TLS: `127.0.0.1:${port}`,
        ENTREGENT_CERTIFICATE: certificate,
        ENTREGENT_CERTIFICATE_KEY: key,
        ENTREGENT_PUBLIC_URL: `https://127.0.0.1:${port}`,
      });
      session = connectHttp2(`https://127.0.0.1:${port}`, { rejectUnauthorized: false });
    });
    after(() => session?.destroy());

    it("speaks HTTP/2, and HTTP/1.1 to whoever knows no better", async () => {
      for (const protocol of ["h2", "http/1.1"]) {
        assert.equal(await agreedOn(port, [protocol]), protocol);
      }
      const answer = await ask(session, "/");
      assert.equal(answer[":status"], 200);
      assert.match(answer["strict-transport-security"], /max-age/);
    });

    it("carries many requests at once over one connection", async () => {
      const answers = await Promise.all(Array.from({ length: STREAMS }, () => ask(session, "/session")));
      assert.deepEqual([...new Set(answers.map((answer) => answer[":status"]))], [200]);
    });
  });
}

function agreedOn(port, protocols) {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, ALPNProtocols: protocols, rejectUnauthorized: false };
    const socket = connectTls(options, () => {
      resolve(socket.alpnProtocol);
      socket.destroy();
    });
    socket.on("error", reject);
  });
}

function ask(session, path) {
  return new Promise((resolve, reject) => {
    const request = session.request({ ":path": path });
    request.on("response", resolve);
    request.on("error", reject);
    request.resume();
    request.end();
  });
}
