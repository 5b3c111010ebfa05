import { request } from "node:http";
import { Browser } from "./browser.mjs";
import { ask, askGraph, partnerToken } from "./http.mjs";
import { pause } from "./processes.mjs";

const CONNECTIONS = 16;
const STREAMS = 400;
const MEGABYTES = 100;
const CHUNK = Buffer.alloc(64 * 1024, "x");

const aliases = (count, field) => Array.from({ length: count }, (_, place) => `a${place}: ${field}`).join(" ");
/** What costs the most that a caller is allowed, or just a little more. */
const DEAR = [
  `{ ${aliases(20, 'members(first: 50, search: "zz q") { totalCount nodes { id } }')} }`,
  `{ ${aliases(18, `chapters(first: 50) { totalCount nodes { ${aliases(18, "members(first: 1) { totalCount }")} } }`)} }`,
  `{ ${aliases(10, 'communes(first: 50, search: "zz q") { totalCount }')} }`,
  `{ members(first: 100) { nodes { chapter { members(first: 30) { nodes { displayName specialty { name } } } } } } }`,
];

/** One caller without manners, straight at the backend, until the end. */
export class Attack {
  #going = true;
  #work = [];
  #streams = [];
  #outcomes = new Map();

  /** @param sitePort where people sign in */
  constructor(port, sitePort) {
    this.port = port;
    this.sitePort = sitePort;
  }

  async begin() {
    const scope = "chapters.read:fr-14 members.read:fr-14 referrals.read:fr-14";
    const headers = { authorization: `Bearer ${await partnerToken(this.port, scope)}` };
    // First, while a person can still sign in.
    await this.#openStreams();
    for (let place = 0; place < CONNECTIONS; place += 1) {
      this.#again("dear documents", () =>
        askGraph(this.port, DEAR[Math.floor(Math.random() * DEAR.length)], { headers }),
      );
      this.#again("dear documents of the public", () => askGraph(this.port, DEAR[2]));
    }
    for (let place = 0; place < 4; place += 1) this.#again("bodies of 100 MB", () => this.#largeBody());
    for (let place = 0; place < 40; place += 1) this.#again("wrong secrets", () => this.#wrongSecret());
  }

  async end() {
    this.#going = false;
    for (const stream of this.#streams) stream.destroy();
    await Promise.all(this.#work);
  }

  /** How often each part was answered with what. */
  outcomes() {
    return [...this.#outcomes].map(([name, counts]) => [
      name,
      [...counts].map(([what, count]) => `${count} × ${what}`).join(", "),
    ]);
  }

  #again(name, attempt) {
    const go = async () => {
      while (this.#going) {
        try {
          this.#count(name, outcome(await attempt()));
        } catch (error) {
          this.#count(name, error.code ?? error.message);
          await pause(10);
        }
      }
    };
    this.#work.push(go());
  }

  #count(name, what) {
    const counts = this.#outcomes.get(name) ?? this.#outcomes.set(name, new Map()).get(name);
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }

  #wrongSecret() {
    return ask(this.port, "/oauth2/token", {
      method: "POST",
      headers: {
        authorization: `Basic ${Buffer.from(`partenaire-calvados:${Math.random()}`).toString("base64")}`,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: "grant_type=client_credentials",
    });
  }

  /** Without a length: the server can't know beforehand. */
  #largeBody() {
    return new Promise((resolve, reject) => {
      const headers = { "content-type": "application/json" };
      const sent = request(
        { host: "127.0.0.1", port: this.port, path: "/graphql", method: "POST", headers, agent: false },
        (answer) => {
          answer.resume();
          sent.destroy();
          resolve({ status: answer.statusCode, body: "" });
        },
      );
      sent.on("error", reject);
      const write = (left) => {
        if (left === 0 || !this.#going || sent.destroyed) sent.end();
        else if (sent.write(CHUNK)) setImmediate(write, left - 1);
        else sent.once("drain", () => write(left - 1));
      };
      write((MEGABYTES * 1024 * 1024) / CHUNK.length);
    });
  }

  /** Of one person, all at the same time. */
  async #openStreams() {
    const person = new Browser(this.sitePort);
    await person.signIn("directrice@calvados.example");
    person.port = this.port;
    const { path, ...options } = await person.subscription("subscription { referralChanged { __typename } }");
    for (let place = 0; place < STREAMS && this.#going; place += 1) this.#streams.push(this.#openStream(path, options));
  }

  #openStream(path, { body, ...options }) {
    const sent = request({ host: "127.0.0.1", port: this.port, path, ...options, agent: false }, (answer) => {
      answer.once("data", (event) =>
        this.#count("streams", event.toString().includes("RATE_LIMITED") ? "RATE_LIMITED" : `${answer.statusCode}`),
      );
      answer.on("error", () => {});
    });
    sent.on("error", () => {});
    sent.end(body);
    return sent;
  }
}

function outcome({ status, body }) {
  const code = body.match(/"code":"([A-Z_]+)"/)?.[1];
  return code ? `${status} ${code}` : `${status}`;
}
