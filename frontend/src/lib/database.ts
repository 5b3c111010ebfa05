// The device's own database. It may be missing, full, blocked or gone at any moment: a call then rejects, in bounded time.
const NAME = "entregent.device";
const STORES = ["keys", "sealed"] as const;
const DEADLINE_MS = 4_000;
const SILENCE_MS = 30_000;
export type StoreName = (typeof STORES)[number];

let opened: Promise<IDBDatabase> | null = null;
/** Until then nobody waits again for a database that did not open. */
let silentUntil = 0;

const silence = () => new DOMException("The device's database does not answer", "TimeoutError");

function connect(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const giveUp = (problem: unknown) => {
      isLate = true;
      clearTimeout(patience);
      reject(problem);
    };
    const request = indexedDB.open(NAME, 1);
    const patience = setTimeout(() => {
      silentUntil = Date.now() + SILENCE_MS;
      giveUp(silence());
    }, DEADLINE_MS);
    request.onupgradeneeded = () => {
      for (const store of STORES) {
        request.result.createObjectStore(store);
      }
    };
    request.onblocked = () => giveUp(new DOMException("Another tab holds the device's database", "AbortError"));
    request.onerror = () => giveUp(request.error);
    request.onsuccess = () => {
      silentUntil = 0;
      const database = request.result;
      clearTimeout(patience);
      if (isLate) {
        database.close();
        return;
      }
      // The browser has cleared it, or another tab wants it changed: the next call opens it again.
      database.onclose = forget;
      database.onversionchange = () => {
        database.close();
        forget();
      };
      resolve(database);
    };
  });
}

function forget(): void {
  opened = null;
}

function open(): Promise<IDBDatabase> {
  if (Date.now() < silentUntil) {
    return Promise.reject(silence());
  }
  opened ??= connect().catch((problem: unknown) => {
    forget();
    throw problem;
  });
  return opened;
}

type Ask<T> = (objects: IDBObjectStore) => IDBRequest<T>;

async function attempt<T>(store: StoreName, mode: IDBTransactionMode, ask: Ask<T>): Promise<T> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode);
    const request = ask(transaction.objectStore(store));
    setTimeout(() => reject(silence()), DEADLINE_MS);
    // Only a completed transaction is on the disk; a request that succeeded may still be lost.
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? new DOMException("The database went away", "AbortError"));
  });
}

const wasClosed = (problem: unknown) =>
  problem instanceof DOMException && ["InvalidStateError", "AbortError", "NotFoundError"].includes(problem.name);

async function run<T>(store: StoreName, mode: IDBTransactionMode, ask: Ask<T>): Promise<T> {
  try {
    return await attempt(store, mode, ask);
  } catch (problem) {
    if (!wasClosed(problem)) {
      throw problem;
    }
    forget();
    return attempt(store, mode, ask);
  }
}

type Key = IDBValidKey;
export const putRecord = (store: StoreName, key: Key, value: unknown): Promise<unknown> =>
  run(store, "readwrite", (objects) => objects.put(value, key));
export const findRecord = <T>(store: StoreName, key: Key): Promise<T | undefined> =>
  run(store, "readonly", (objects) => objects.get(key) as IDBRequest<T | undefined>);
export const listRecords = <T>(store: StoreName, keys?: IDBKeyRange): Promise<T[]> =>
  run(store, "readonly", (objects) => objects.getAll(keys) as IDBRequest<T[]>);
export const listKeys = (store: StoreName): Promise<Key[]> => run(store, "readonly", (objects) => objects.getAllKeys());
export const removeRecords = (store: StoreName, keys: Key | IDBKeyRange): Promise<undefined> =>
  run(store, "readwrite", (objects) => objects.delete(keys));
