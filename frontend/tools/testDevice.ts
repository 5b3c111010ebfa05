import { clearDevice, openDevice } from "@/lib/device";
import { closeDrafts, openDrafts } from "@/lib/drafts";

/** 32 bytes in base64, another for each letter. */
export const keyOf = (account: string): string => btoa(account.charAt(0).repeat(32));

/** What the server answers while this account is signed in, or nobody (null). */
export const sessionOf = (account: string | null, token = "t1") => ({
  authenticated: account !== null,
  csrf: { header: "X-XSRF-TOKEN", token: account ? token : "" },
  ...(account && { device: { account, key: keyOf(account) } }),
});

/** A device that nobody has used. Pages that are still open open its database anew. */
export async function emptyDevice(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  for (const { name } of await indexedDB.databases()) {
    await answered(indexedDB.deleteDatabase(String(name)));
  }
}

/**
 * A device that nobody has used, open for its first account. What a test before typed last may still be on its way to the device:
 * it must not arrive on this one.
 */
export async function openFreshDevice(): Promise<void> {
  closeDrafts();
  await clearDevice();
  await emptyDevice();
  await openDeviceFor("anna");
  await openDrafts();
}

export const openDeviceFor = (account: string): Promise<void> => openDevice(account, keyOf(account));

/** Everything that lies on the device, as somebody with the browser's tools would read it. */
export async function readDisk(): Promise<string> {
  const stored = [localStorage, sessionStorage].map((storage) => JSON.stringify({ ...storage }));
  const databases = await Promise.all((await indexedDB.databases()).map(({ name }) => dump(String(name))));
  return [...stored, ...databases].join("\n");
}

async function dump(name: string): Promise<string> {
  const database = await answered(indexedDB.open(name));
  const texts: string[] = [];
  for (const store of database.objectStoreNames) {
    const rows = await answered<unknown[]>(database.transaction(store).objectStore(store).getAll());
    texts.push(...rows.map((row) => JSON.stringify(row, readable)));
  }
  database.close();
  return texts.join("\n");
}

/** Bytes as the letters that they may be. */
function readable(_name: string, value: unknown): unknown {
  if (value instanceof ArrayBuffer) {
    return new TextDecoder().decode(value);
  }
  return value instanceof CryptoKey ? `a key, extractable: ${value.extractable}` : value;
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
