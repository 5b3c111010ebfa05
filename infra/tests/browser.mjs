import { ask, firstChunk } from "./http.mjs";

const MOST_REDIRECTS = 10;

/** Keeps cookies and follows redirects, as a browser does; and fills in the sign-in page. */
export class Browser {
  #cookies = new Map();

  constructor(port) {
    this.port = port;
  }

  async request(path, { headers = {}, ...options } = {}) {
    const cookie = this.#cookie();
    const answer = await ask(this.port, path, { ...options, headers: { ...headers, ...(cookie && { cookie }) } });
    for (const line of answer.headers["set-cookie"] ?? []) {
      const [, name, value] = line.match(/^([^=]+)=([^;]*)/);
      if (/max-age=0/i.test(line)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return answer;
  }

  async open(path, options) {
    let answer = await this.request(path, options);
    for (let count = 0; answer.headers.location; count += 1) {
      if (count === MOST_REDIRECTS) throw new Error(`${path} redirects without end`);
      const target = new URL(answer.headers.location, `http://127.0.0.1:${this.port}`);
      if (Number(target.port) !== this.port) throw new Error(`${path} leads away to ${target}`);
      answer = await this.request(target.pathname + target.search);
    }
    return answer;
  }

  async signIn(email, password = "entregent") {
    const page = await this.open("/oauth2/authorization/entregent");
    const token = page.body.match(/name="_csrf" value="([^"]+)"/)?.[1];
    if (!token) throw new Error(`No sign-in page, but ${page.status}: ${page.body.slice(0, 500)}`);
    return this.open("/connexion", {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ _csrf: token, email, password }).toString(),
    });
  }

  async session(options) {
    return JSON.parse((await this.request("/session", options)).body);
  }

  async askGraph(query, { variables, signal } = {}) {
    const post = await this.#post(query, "application/graphql-response+json", { variables, signal });
    return this.request("/graphql", { ...post, signal });
  }

  /** Opens an event stream, waits for what comes first, and leaves. */
  async subscribe(query) {
    const { path, ...post } = await this.subscription(query);
    return firstChunk(this.port, path, post);
  }

  /** The request that opens an event stream. */
  async subscription(query) {
    const { headers, ...post } = await this.#post(query, "text/event-stream");
    return { path: "/graphql", ...post, headers: { ...headers, cookie: this.#cookie() } };
  }

  async #post(query, accept, { variables, signal } = {}) {
    const { csrf } = await this.session({ signal });
    const headers = { "content-type": "application/json", accept, [csrf.header]: csrf.token };
    return { method: "POST", headers, body: JSON.stringify({ query, variables }) };
  }

  #cookie() {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }
}
