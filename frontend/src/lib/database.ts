// The device's own database: what waits to be sent, and what was last seen of a few pages.
const NAME = "entregent";
const STORES = ["outbox", "seen"] as const;
export type StoreName = (typeof STORES)[number];

let opened: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      for (const store of STORES) {
        request.result.createObjectStore(store);
      }
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => {
      opened = null;
      reject(request.error);
    };
  });
  return opened;
}

async function run<T>(
  store: StoreName,
  mode: IDBTransactionMode,
  ask: (objects: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode);
    const request = ask(transaction.objectStore(store));
    // Only a completed transaction is on the disk; a request that succeeded may still be lost.
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

export const putRecord = (store: StoreName, key: string, value: unknown) =>
  run(store, "readwrite", (objects) => objects.put(value, key));
export const findRecord = <T>(store: StoreName, key: string) =>
  run(store, "readonly", (objects) => objects.get(key) as IDBRequest<T | undefined>);
export const listRecords = <T>(store: StoreName) =>
  run(store, "readonly", (objects) => objects.getAll() as IDBRequest<T[]>);
export const removeRecord = (store: StoreName, key: string) =>
  run(store, "readwrite", (objects) => objects.delete(key));
export const clearRecords = (store: StoreName) => run(store, "readwrite", (objects) => objects.clear());
