import { SessionEnded, Unavailable } from "@/lib/problem";
import { csrfHeaders, renewSession } from "./session";

const PATH = "/session/list";
const DEADLINE_MS = 8_000;

/** browser, system: null where they can't be told. Instants are ISO 8601; usedAt is exact to the minute. */
export type OwnSession = {
  readonly id: string;
  readonly browser: string | null;
  readonly system: string | null;
  readonly signedInAt: string;
  readonly usedAt: string;
  readonly current: boolean;
};

/** hasAccountPages: whether the server keeps passwords and addresses itself, and has pages to change them. */
export type OwnSessions = { readonly sessions: readonly OwnSession[]; readonly hasAccountPages: boolean };

/** Where the person is signed in, the session used last first. */
export async function listSessions(): Promise<OwnSessions> {
  return (await (await ask("GET", PATH)).json()) as OwnSessions;
}

/** One that is gone already is as good as ended. */
export async function endSessionOf(id: string): Promise<void> {
  await ask("DELETE", `${PATH}/${encodeURIComponent(id)}`);
}

/** Everywhere but here. */
export async function endOtherSessions(): Promise<void> {
  await ask("DELETE", PATH);
}

async function ask(method: "GET" | "DELETE", path: string): Promise<Response> {
  let response = await send(method, path);
  if ([401, 403].includes(response.status)) {
    if (!(await renewSession())) {
      throw new SessionEnded();
    }
    response = await send(method, path);
  }
  if (!response.ok && !(method === "DELETE" && response.status === 404)) {
    throw new Unavailable(response.status);
  }
  return response;
}

const send = async (method: "GET" | "DELETE", path: string): Promise<Response> =>
  fetch(path, {
    method,
    credentials: "same-origin",
    headers: { accept: "application/json", ...(method === "DELETE" && (await csrfHeaders())) },
    signal: AbortSignal.timeout(DEADLINE_MS),
  });
