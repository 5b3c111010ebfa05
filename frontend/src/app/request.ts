import type { GraphQLResponse, RequestParameters, Variables } from "relay-runtime";
import { csrfHeaders, renewSession, session } from "@/access/session";
import { locale } from "@/lib/locale";
import { retryAfter } from "@/lib/pause";
import { ApiProblem, Outdated, SessionEnded, Unavailable } from "@/lib/problem";
import { isOutdated } from "@/lib/version";

const DEADLINE_MS = 20_000;
const REFUSED = [401, 403];
// The codes of a refusal: it may only mean that the session has ended meanwhile.
const NOT_ALLOWED = new Set(["FORBIDDEN", "UNAUTHORIZED", "UNAUTHENTICATED"]);

// Too much at once, or nobody there to answer: the same request may do later.
const BUSY = new Set([408, 429, 502, 503, 504]);

type Answer = { data?: unknown; errors?: { message: string; extensions?: { code?: string; retryAfter?: number } }[] };

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
      throw ended(response.status);
    }
    response = await post(body);
  }
  const answer = await readAnswer(response);
  if (!answer.data) {
    throw await problemOf(answer, response.status, params.name);
  }
  return answer as GraphQLResponse;
}

/** What isn't GraphQL was said by something before the server, or by nobody. */
async function readAnswer(response: Response): Promise<Answer> {
  const wait = retryAfter(response.headers.get("retry-after"));
  if (BUSY.has(response.status)) {
    throw new Unavailable(response.status, wait);
  }
  try {
    return (await response.json()) as Answer;
  } catch {
    throw new Unavailable(response.status, wait);
  }
}

async function problemOf({ errors }: Answer, status: number, name: string): Promise<Error> {
  const extensions = errors?.[0]?.extensions;
  const code = extensions?.code ?? String(status);
  const message = errors?.[0]?.message ?? name;
  if (code === "PERSISTED_QUERY_NOT_FOUND") {
    isOutdated.set(true);
    return new Outdated(message);
  }
  if (NOT_ALLOWED.has(code) && !(await renewSession())) {
    return ended(status);
  }
  if (code === "RATE_LIMITED" || code === "UNAVAILABLE") {
    return new Unavailable(code === "RATE_LIMITED" ? 429 : 503, retryAfter(extensions?.retryAfter ?? null));
  }
  return new ApiProblem(code, message);
}

/** Only the server can say that a session is over. */
const ended = (status: number): Error => (session.get().isUnreachable ? new Unavailable(status) : new SessionEnded());
