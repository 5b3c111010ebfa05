// What the first version kept on the device in the clear, whoever's it was.
const NAME = "entregent";
const WAITING = "outbox";
const SEEN = "seen";

/**
 * Gives what waits to be sent and is theirs to take, and forgets it once taken. Another's stays until they come. What can be
 * read again, and drafts, are removed.
 */
export async function takeFormer<T>(isTheirs: (entry: T) => boolean, take: (entry: T) => Promise<void>): Promise<void> {
  for (const key of Object.keys(localStorage)) {
    if (/^entregent\.(draft\.|person\.signedIn$)/.test(key)) {
      localStorage.removeItem(key);
    }
  }
  if (!(await indexedDB.databases()).some(({ name }) => name === NAME)) {
    return;
  }
  const database = await answered(indexedDB.open(NAME));
  const others = await takeFrom(database, isTheirs, take).finally(() => database.close());
  if (others === 0) {
    await answered(indexedDB.deleteDatabase(NAME));
  }
}

/** How many are left. */
async function takeFrom<T>(
  database: IDBDatabase,
  isTheirs: (entry: T) => boolean,
  take: (entry: T) => Promise<void>,
): Promise<number> {
  if (!database.objectStoreNames.contains(WAITING)) {
    return 0;
  }
  const open = (name: string) => database.transaction(name, "readwrite").objectStore(name);
  await answered(open(SEEN).clear());
  const keys = await answered(open(WAITING).getAllKeys());
  for (const key of keys) {
    const entry = await answered<T>(open(WAITING).get(key));
    if (isTheirs(entry)) {
      await take(entry);
      await answered(open(WAITING).delete(key));
    }
  }
  return answered(open(WAITING).count());
}

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
