// The server's clock: a device's own may be minutes or years off, and what was said "now" must not lie in the future.
let ahead = 0;

/** serverDate: an answer's Date header. */
export function setClock(serverDate: string | null): void {
  const server = Date.parse(serverDate ?? "");
  if (!Number.isNaN(server)) {
    ahead = Date.now() - server;
  }
}

export const now = (): Date => new Date(Date.now() - ahead);
