import { Agent, request } from "node:http";
import { pause } from "../../infra/tests/processes.mjs";

const MOST_ATTEMPTS = 30;
const RETRY_AFTER_MILLISECONDS = 1_000;

/** Pages that listen for news of their person's referrals, and what each has heard of. */
export class Streams {
  #agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });
  #listening = [];
  #closing = false;
  heard = 0;
  broken = [];

  constructor(port, body) {
    this.port = port;
    this.body = body;
  }

  /** Resolves when the server has begun to answer. As a page does, it asks again while the server is too busy. */
  async open(place, token) {
    for (let tried = 1; !(await this.#attempt(place, token)); tried++) {
      if (tried === MOST_ATTEMPTS) throw new Error("The server is too busy for streams");
      await pause(RETRY_AFTER_MILLISECONDS);
    }
  }

  /** False when the server said that it is too busy. */
  #attempt(place, token) {
    return new Promise((resolve, reject) => {
      const headers = { "content-type": "application/json", accept: "text/event-stream", authorization: `Bearer ${token}` };
      const sent = request({ host: "127.0.0.1", port: this.port, path: "/graphql", method: "POST", headers, agent: this.#agent });
      sent.on("error", (failure) => {
        this.#break(failure.message);
        reject(failure);
      });
      sent.on("response", (answer) => {
        if (answer.statusCode === 503) {
          answer.resume();
          return resolve(false);
        }
        if (answer.statusCode !== 200) return reject(new Error(`A stream was answered ${answer.statusCode}`));
        const versions = new Map();
        this.#listening.push({ place, sent, versions });
        answer.on("close", () => this.#break("ended by the server"));
        this.#read(answer, versions);
        // Nothing comes before the first news: the answer's head says that somebody listens.
        resolve(true);
      });
      sent.end(this.body);
    });
  }

  #read(answer, versions) {
    let rest = "";
    answer.setEncoding("utf8");
    answer.on("data", (text) => {
      const lines = (rest + text).split("\n");
      rest = lines.pop();
      for (const line of lines.filter((one) => one.startsWith("data:") && one.length > 7)) this.#hear(versions, line.slice(5));
    });
  }

  #hear(versions, text) {
    const { payload, ...plain } = JSON.parse(text);
    const { data, errors } = payload ?? plain;
    if (errors) this.broken.push(`a stream said ${errors[0].extensions?.code ?? errors[0].message}`);
    const referral = data?.referralChanged?.referral;
    if (!referral) return;
    this.heard += 1;
    const id = referral.id.slice(referral.id.lastIndexOf("_") + 1);
    versions.set(id, Math.max(versions.get(id) ?? 0, referral.version));
  }

  /** @param changes by place of a member in the cast: referrals, and the version that was acknowledged */
  countMissed(changes) {
    let missed = 0;
    for (const { place, versions } of this.#listening) {
      for (const [id, version] of changes.get(place) ?? []) if ((versions.get(id) ?? 0) < version) missed += 1;
    }
    return missed;
  }

  #break(reason) {
    if (!this.#closing) this.broken.push(`a stream: ${reason}`);
  }

  close() {
    this.#closing = true;
    for (const { sent } of this.#listening) sent.destroy();
    this.#agent.destroy();
  }
}
