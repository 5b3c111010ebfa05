import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { pause } from "./processes.mjs";

const USER = "entregent";
const PASSWORD = "letters 5d3";
const STORE_PASSWORD = "nothing-secret";

/** A mail server as installations have one: it wants TLS and a password, and keeps what it is given. */
export class MailServer {
  #server;
  #letters = [];

  constructor(workplace) {
    this.workplace = workplace;
  }

  async start() {
    const home = this.workplace.directory("mail");
    const [certificate, key, trusted] = ["certificate.pem", "key.pem", "trusted.p12"].map((name) => join(home, name));
    makeCertificate(this.workplace, certificate, key);
    trust(this.workplace, certificate, trusted);
    this.trusted = trusted;
    this.#server = new SMTPServer({
      key: readFileSync(key),
      cert: readFileSync(certificate),
      onAuth: ({ username, password }, session, done) => {
        const isKnown = session.secure && username === USER && password === PASSWORD;
        done(isKnown ? null : new Error("Neither this user nor this password"), { user: username });
      },
      onData: (stream, { envelope }, done) => {
        simpleParser(stream).then((letter) => {
          this.#letters.push({ to: envelope.rcptTo.map(({ address }) => address), letter });
          done();
        }, done);
      },
    });
    await new Promise((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(0, "127.0.0.1", resolve);
    });
    this.port = this.#server.server.address().port;
  }

  /** What a backend needs to send by it. */
  environment() {
    return {
      ENTREGENT_MAIL_HOST: "localhost",
      ENTREGENT_MAIL_PORT: String(this.port),
      ENTREGENT_MAIL_USER: USER,
      ENTREGENT_MAIL_PASSWORD: PASSWORD,
      ENTREGENT_MAIL_FROM: "Entregent <entregent@reseau.example>",
      JAVA_TOOL_OPTIONS: `-Djavax.net.ssl.trustStore=${this.trusted} -Djavax.net.ssl.trustStorePassword=${STORE_PASSWORD}`,
    };
  }

  lettersTo(address) {
    return this.#letters.filter(({ to }) => to.includes(address)).map(({ letter }) => letter);
  }

  /** The one-time link of the latest letter to an address, which may be on its way. */
  async link(address, count = 1) {
    const deadline = Date.now() + 30_000;
    while (this.lettersTo(address).length < count) {
      if (Date.now() > deadline) throw new Error(`No letter to ${address}`);
      await pause(100);
    }
    const { text } = this.lettersTo(address).at(-1);
    const link = text.match(/http\S+\/connexion\/lien\?cle=\S+/)?.[0];
    if (!link) throw new Error(`No link in:\n${text}`);
    return link;
  }

  async close() {
    await new Promise((resolve) => (this.#server ? this.#server.close(resolve) : resolve()));
  }
}

function makeCertificate(workplace, certificate, key) {
  const made = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1"];
  const names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  workplace.mustRun("openssl", ["req", ...made, ...names, "-keyout", key, "-out", certificate]);
}

/** A certificate that nobody else signed is trusted by whoever was told of it. */
function trust(workplace, certificate, store) {
  const keytool = join(dirname(process.env.JAVA ?? "java"), "keytool");
  const imported = ["-importcert", "-noprompt", "-alias", "mail", "-file", certificate];
  workplace.mustRun(keytool, [...imported, "-keystore", store, "-storetype", "PKCS12", "-storepass", STORE_PASSWORD]);
}
