// AES-GCM by the browser. Keys can be used and kept by the browser, but no script can read them out.
const IV_BYTES = 12;
const CIPHER = "AES-GCM";

export type Sealed = { iv: Uint8Array<ArrayBuffer>; bytes: ArrayBuffer };

/** Only a secure context has ciphers: HTTPS, or this very machine. */
export const canSeal = (): boolean => typeof crypto !== "undefined" && crypto.subtle !== undefined;

export function importKey(base64: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return crypto.subtle.importKey("raw", bytes, CIPHER, false, ["encrypt", "decrypt"]);
}

/** place: where it is kept; moved elsewhere it doesn't open. */
export async function seal(key: CryptoKey, value: unknown, place: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const bytes = await crypto.subtle.encrypt(algorithm(iv, place), key, new TextEncoder().encode(JSON.stringify(value)));
  return { iv, bytes };
}

/** Undefined when another key sealed it. */
export async function unseal<T>(key: CryptoKey, sealed: Sealed, place: string): Promise<T | undefined> {
  try {
    const bytes = await crypto.subtle.decrypt(algorithm(sealed.iv, place), key, sealed.bytes);
    return JSON.parse(new TextDecoder().decode(bytes)) as T;
  } catch {
    return undefined;
  }
}

const algorithm = (iv: Uint8Array<ArrayBuffer>, place: string) => ({
  name: CIPHER,
  iv,
  additionalData: new TextEncoder().encode(place),
});
