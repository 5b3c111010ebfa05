import { createSign, generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import { once } from "node:events";

const KEY_ID = "bench";
const HOURS = 12;

/** An authorization server as small as one can be: the product's callers are persons of an issuer that it trusts. */
export async function startIssuer() {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const server = createServer((request, response) => {
    const answer = answers[request.url];
    response.writeHead(answer ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(answer ?? {}));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${server.address().port}`;
  const answers = {
    "/.well-known/openid-configuration": {
      issuer: url,
      authorization_endpoint: `${url}/authorize`,
      token_endpoint: `${url}/token`,
      jwks_uri: `${url}/jwks`,
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
    },
    "/jwks": { keys: [{ ...publicKey.export({ format: "jwk" }), kid: KEY_ID, use: "sig", alg: "RS256" }] },
  };

  const tokens = new Map();
  /** An access token (RFC 9068) for whoever has this subject, the same each time. */
  const tokenOf = (subject) => {
    if (!tokens.has(subject)) tokens.set(subject, signed(subject));
    return tokens.get(subject);
  };
  const signed = (subject) => {
    const now = Math.floor(Date.now() / 1000);
    const parts = [
      { alg: "RS256", typ: "at+jwt", kid: KEY_ID },
      { iss: url, aud: "entregent", sub: subject, client_id: "bench-web", iat: now, exp: now + HOURS * 3600, jti: `${now}-${subject}` },
    ].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"));
    const signature = createSign("RSA-SHA256").update(parts.join(".")).sign(privateKey, "base64url");
    return [...parts, signature].join(".");
  };
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url, tokenOf, close };
}
