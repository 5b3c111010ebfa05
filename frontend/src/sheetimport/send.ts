import { csrfHeaders, renewSession } from "@/access/session";
import { SessionEnded, Unavailable } from "@/lib/problem";

/** In bytes, as the server has it. */
export const LARGEST = 20 * 1024 * 1024;

/** A whole guide is read, compared and kept meanwhile. */
const DEADLINE_MS = 120_000;

type Answer = {
  readonly sheetImport: { readonly id: string } | null;
  readonly errors: readonly { readonly message: string }[];
};

/** What came of a file: the import's id, or why there is none. */
export type Sent = { readonly id: string } | { readonly refusals: readonly string[] };

/**
 * Sends a file of sheets as it is.
 *
 * @param id of the import: the same file sent again under it comes once
 * @param region the id of the region whose guide it is for
 */
export async function sendFile(file: File, id: string, region: string): Promise<Sent> {
  let response = await send(file, id, region);
  if ([401, 403].includes(response.status)) {
    if (!(await renewSession())) {
      throw new SessionEnded();
    }
    response = await send(file, id, region);
  }
  if (!response.ok) {
    throw new Unavailable(response.status);
  }
  const { sheetImport, errors } = (await response.json()) as Answer;
  return sheetImport ?? { refusals: errors.map(({ message }) => message) };
}

async function send(file: File, id: string, region: string): Promise<Response> {
  const asked = new URLSearchParams({ region, name: file.name.slice(-200) });
  return fetch(`/session/sheet-imports/${id}?${asked}`, {
    method: "POST",
    credentials: "same-origin",
    headers: {
      accept: "application/json",
      "accept-language": document.documentElement.lang,
      "content-type": "application/octet-stream",
      ...(await csrfHeaders()),
    },
    body: file,
    signal: AbortSignal.timeout(DEADLINE_MS),
  });
}
