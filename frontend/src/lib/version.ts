import { signal } from "./signal";

/** A new version was published: what this page still needs of its own is gone. */
export const isOutdated = signal(false);

const RENEWED = "entregent.renewed";

/**
 * Loads the new version. Once for each version that turned out to be incomplete, and never without a network: a second time
 * would do no better. True when the page is leaving.
 */
export function takeNewVersion(): boolean {
  try {
    if (!navigator.onLine || sessionStorage.getItem(RENEWED) === thisVersion()) {
      return false;
    }
    sessionStorage.setItem(RENEWED, thisVersion());
  } catch {
    // Without a memory of having tried, trying could go on forever.
    return false;
  }
  location.reload();
  return true;
}

/** The first script's name holds a hash of everything that it leads to. */
const thisVersion = (): string => document.querySelector<HTMLScriptElement>("script[type=module]")?.src ?? "";
