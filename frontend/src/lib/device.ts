// What the device keeps of people. It is open for one account at most: the last that signed in. Everything is sealed with a
// key that the server gives to that account alone; the device forgets the key when the session ends or somebody else signs in.
import { now } from "./clock";
import { findRecord, listKeys, listRecords, putRecord, removeRecords } from "./database";
import { canSeal, importKey, type Sealed, seal, unseal } from "./seal";

/** draft: a form's content; outbox: what waits to be sent; seen: the last answers of a few pages. */
export type Kind = "draft" | "outbox" | "seen";
/** Without a key nothing is kept: the browser has no cipher here. */
type Holder = { account: string; key: CryptoKey | null };
type Kept = Sealed & { kind: Kind; name: string; keptAt: number };

const HOLDER = "holder";
const LONGEST_MS = 60 * 86_400_000;
let holder: Holder | null = null;
let clearings = 0;

/** The browser can't keep anything here, or nobody has signed in. */
export class DeviceClosed extends Error {
  constructor() {
    super("Nothing can be kept on this device");
    this.name = "DeviceClosed";
  }
}

export const deviceAccount = (): string | null => holder?.account ?? null;

/** The server has said who is there. What others left stays, sealed, for them; what they had seen goes. */
export async function openDevice(account: string, base64Key: string): Promise<void> {
  const key = canSeal() ? await importKey(base64Key) : null;
  holder = { account, key };
  if (key) {
    await quietly(async () => {
      await putRecord("keys", HOLDER, holder);
      await sweep(account);
    });
  }
}

/** Without the server's word: the device is still open for whoever it was last opened for. */
export async function reopenDevice(): Promise<string | null> {
  if (!holder && canSeal()) {
    holder = (await quietly(() => findRecord<Holder>("keys", HOLDER))) ?? null;
  }
  return deviceAccount();
}

/** The session has ended: only signing in opens the device again. This page goes on keeping what is typed into it. */
export async function lockDevice(): Promise<void> {
  await quietly(() => removeRecords("keys", HOLDER));
}

/** Signed out: all is gone but what still waits to be sent, and that only its owner can open. */
export async function clearDevice(): Promise<void> {
  const account = deviceAccount();
  holder = null;
  clearings += 1;
  await lockDevice();
  if (account) {
    await quietly(() => removeRecords("sealed", range(account, "draft")));
    await quietly(() => removeRecords("sealed", range(account, "seen")));
  }
}

export async function keep(kind: Kind, name: string, value: unknown): Promise<void> {
  const { account, key } = getOpen();
  const before = clearings;
  const kept: Kept = { ...(await seal(key, value, place(kind, name))), kind, name, keptAt: now().getTime() };
  // To seal takes a moment: what was cleared meanwhile doesn't come back.
  if (clearings !== before) {
    throw new DeviceClosed();
  }
  const put = () => putRecord("sealed", [account, kind, name], kept);
  try {
    await put();
  } catch (problem) {
    if (kind === "seen" || !isFull(problem)) {
      throw problem;
    }
    // What somebody wrote goes before what can be read again.
    await removeRecords("sealed", range(account, "seen"));
    await put();
  }
}

export async function findKept<T>(kind: Kind, name: string): Promise<T | undefined> {
  const { account, key } = getOpen();
  const kept = await findRecord<Kept>("sealed", [account, kind, name]);
  return kept && unseal<T>(key, kept, place(kind, name));
}

export async function listKept<T extends object>(kind: Kind): Promise<{ name: string; value: T }[]> {
  const { account, key } = getOpen();
  const kept = await listRecords<Kept>("sealed", range(account, kind));
  const values = await Promise.all(kept.map((each) => unseal<T>(key, each, place(kind, each.name))));
  return kept.flatMap(({ name }, index) => {
    const value = values[index];
    return value ? [{ name, value }] : [];
  });
}

export async function dropKept(kind: Kind, name: string): Promise<void> {
  await removeRecords("sealed", [getOpen().account, kind, name]);
}

function getOpen(): { account: string; key: CryptoKey } {
  if (!holder?.key) {
    throw new DeviceClosed();
  }
  return { account: holder.account, key: holder.key };
}

/** Of others, what they had seen, and what they haven't come back for in two months. */
async function sweep(account: string): Promise<void> {
  const oldest = now().getTime() - LONGEST_MS;
  for (const key of await listKeys("sealed")) {
    const [owner, kind] = key as [string, Kind, string];
    const isOld = async () => ((await findRecord<Kept>("sealed", key))?.keptAt ?? 0) < oldest;
    if (owner !== account && (kind === "seen" || (await isOld()))) {
      await removeRecords("sealed", key);
    }
  }
}

const isFull = (problem: unknown) => problem instanceof DOMException && problem.name === "QuotaExceededError";
const place = (kind: Kind, name: string) => `${kind} ${name}`;
const range = (account: string, kind: Kind) => IDBKeyRange.bound([account, kind], [account, kind, []]);

/** Storage that fails must not keep anybody from working: each use that matters is told by itself. */
async function quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
