// Small values of the device itself, nobody's in particular. Private browsing may close storage: then nothing is remembered.
const PREFIX = "entregent.";

export function readStored(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** null forgets it. */
export function writeStored(name: string, value: string | null): void {
  try {
    if (value === null) {
      localStorage.removeItem(PREFIX + name);
    } else {
      localStorage.setItem(PREFIX + name, value);
    }
  } catch {
    // Storage is full or closed: nothing else to do.
  }
}
