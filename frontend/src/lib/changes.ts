import { useDeferredValue } from "react";
import { signal, useSignal } from "./signal";

const PAUSE_MS = 250;
const changes = signal(0);
const gaps = signal(0);
let isDue = false;
let isGap = false;

/** Something changed on the server: what is shown is asked for again. */
export const noteChange = (): void => changes.set(changes.get() + 1);

/** News from elsewhere, or a time without any: read again once, however much came at the same moment, and when somebody looks. */
export function noteNews(kind: "change" | "gap"): void {
  isGap ||= kind === "gap";
  if (!isDue) {
    isDue = true;
    setTimeout(whenVisible, PAUSE_MS);
  }
}

function whenVisible(): void {
  if (document.visibilityState === "visible") {
    read();
  } else {
    document.addEventListener("visibilitychange", whenVisible, { once: true });
  }
}

function read(): void {
  isDue = false;
  if (isGap) {
    isGap = false;
    gaps.set(gaps.get() + 1);
  }
  noteChange();
}

/**
 * The options of a page's query: what is known is shown at once, and asked for again after each change. What is on the screen
 * stays there, and whoever types goes on typing, until the answer comes.
 */
export function useFresh() {
  return { fetchKey: useDeferredValue(useSignal(changes)), fetchPolicy: "store-and-network" } as const;
}

/** The same for what no news tells of: asked for again after a time in which the page could hear nothing. */
export function useFreshAfterGap() {
  return { fetchKey: useDeferredValue(useSignal(gaps)), fetchPolicy: "store-and-network" } as const;
}
