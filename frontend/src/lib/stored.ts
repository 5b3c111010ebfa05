// Small values kept on the device. Private browsing may close storage: then they last as long as the page.
const PREFIX = "entregent.";

export function readStored<T>(name: string): T | null {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

export function writeStored(name: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // Storage is full or closed: nothing else to do.
  }
}

export function removeStored(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Storage is closed: there is nothing to remove.
  }
}

/** Forgets every value whose name begins so: what belongs to a person goes when they sign out. */
export function removeStoredUnder(start: string): void {
  try {
    Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX + start))
      .forEach((key) => {
        localStorage.removeItem(key);
      });
  } catch {
    // Storage is closed: there is nothing to remove.
  }
}
