import { signal, useSignal } from "./signal";

const changes = signal(0);

/** Something changed on the server: what is shown is asked for again. */
export const noteChange = (): void => changes.set(changes.get() + 1);

/** The options of a page's query: what is known is shown at once, and asked for again after each change. */
export function useFresh() {
  return { fetchKey: useSignal(changes), fetchPolicy: "store-and-network" } as const;
}
