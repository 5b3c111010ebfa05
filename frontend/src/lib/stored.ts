// Small values of the device itself, nobody's in particular. Private browsing may close storage: then nothing is remembered.
const PREFIX = "entregent.";

export function readStored<T>(name: string): T | null {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

export const writeStored = (name: string, value: unknown): void => storeText(name, JSON.stringify(value));
export const removeStored = (name: string): void => storeText(name, null);

/** A text as it is, for those who read storage before any of our code is there; null forgets it. */
export function storeText(name: string, text: string | null): void {
  try {
    if (text === null) {
      localStorage.removeItem(PREFIX + name);
    } else {
      localStorage.setItem(PREFIX + name, text);
    }
  } catch {
    // Storage is full or closed: nothing else to do.
  }
}
