import type { GraphQLResponse, RequestParameters, Variables } from "relay-runtime";
import { csrfHeaders, renewSession } from "@/access/session";
import { locale } from "@/lib/locale";
import { ApiProblem, retryAfterOf, SessionEnded } from "@/lib/problem";

const DEADLINE_MS = 20_000;
const REFUSED = [401, 403];
// The codes of a refusal: it may only mean that the session has ended meanwhile.
const NOT_ALLOWED = new Set(["FORBIDDEN", "UNAUTHORIZED", "UNAUTHENTICATED"]);

type Answer = { data?: unknown; errors?: { message: string; extensions?: { code?: string } }[] };

/** The server takes a document by its hash alone: only those that the build registered. */
export function trustedBody(params: RequestParameters, variables: Variables) {
  if (!params.id) {
    throw new Error(`The document ${params.name} is not registered`);
  }
  return { variables, extensions: { persistedQuery: { version: 1, sha256Hash: params.id } } };
}

async function post(body: unknown): Promise<Response> {
  return fetch("/graphql", {
    method: "POST",
    credentials: "same-origin",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json",
      "accept-language": locale.get(),
      ...(await csrfHeaders()),
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(DEADLINE_MS),
  });
}

/** Sends one operation. A stale CSRF token is renewed once; a session that ended is said so. */
export async function request(params: RequestParameters, variables: Variables): Promise<GraphQLResponse> {
  const body = trustedBody(params, variables);
  let response = await post(body);
  if (REFUSED.includes(response.status)) {
    if (!(await renewSession())) {
      throw new SessionEnded();
    }
    response = await post(body);
  }
  const answer: Answer = await response.json();
  if (!answer.data) {
    const first = answer.errors?.[0];
    if (NOT_ALLOWED.has(first?.extensions?.code ?? "") && !(await renewSession())) {
      throw new SessionEnded();
    }
    throw new ApiProblem(
      first?.extensions?.code ?? String(response.status),
      first?.message ?? params.name,
      retryAfterOf(response.headers),
    );
  }
  return answer as GraphQLResponse;
}
