import { request } from "node:http";

/** One request as it is written, without fetch's tidying of paths and headers. */
export async function ask(port, path, options) {
  const answer = await send(port, path, options);
  const chunks = [];
  for await (const chunk of answer) chunks.push(chunk);
  return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks).toString("utf8") };
}

/** What comes first of an answer that goes on; then the connection is closed. */
export async function firstChunk(port, path, options) {
  const answer = await send(port, path, options);
  for await (const chunk of answer) {
    const { statusCode: status, headers, complete } = answer;
    return { status, headers, complete, text: chunk.toString("utf8") };
  }
  return { status: answer.statusCode, headers: answer.headers, complete: true, text: "" };
}

function send(port, path, { method = "GET", headers = {}, body, signal, agent = false } = {}) {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers, signal, agent }, resolve);
    sent.on("error", reject);
    sent.end(body);
  });
}

export async function isReady(port) {
  try {
    return (await ask(port, "/actuator/health/readiness")).status === 200;
  } catch {
    return false;
  }
}

export function askGraph(port, query, { variables, headers = {} } = {}) {
  return ask(port, "/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
  });
}

/** A token of a partner's client, as a partner gets it. */
export async function partnerToken(port, scope, { client = "partenaire-calvados", secret = "entregent", path = "/oauth2/token" } = {}) {
  const answer = await ask(port, path, {
    method: "POST",
    headers: {
      authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString("base64")}`,
      "content-type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams({ grant_type: "client_credentials", scope }).toString(),
  });
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${answer.body}`);
  return JSON.parse(answer.body).access_token;
}
