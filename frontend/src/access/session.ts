import { clearDevice, deviceAccount, lockDevice, openDevice, reopenDevice } from "@/lib/device";
import { closeDrafts, openDrafts } from "@/lib/drafts";
import { Unavailable } from "@/lib/problem";
import { signal } from "@/lib/signal";
import { readStored, removeStored, writeStored } from "@/lib/stored";
import { askSession, type Chosen, type Csrf, endSession, type SessionAnswer } from "./sessionAnswer";

export type Session = {
  isKnown: boolean;
  isSignedIn: boolean;
  /** It was open and no longer is: what is on the screen stays, and signing in again is offered. */
  hasExpired: boolean;
  /** The server didn't answer: what is said here is what the device knew last. */
  isUnreachable: boolean;
  /** Somebody signed out here and the server doesn't know it yet. */
  isLeaving: boolean;
  /** The page where the person sets up a second factor; null where they can't, or nobody is known. */
  secondFactor: string | null;
  /** Whoever signed in has an office that asks for one: until they have shown it they count as nobody. */
  wantsSecondFactor: boolean;
  /** What the person chose on any of their devices, as far as the server has said it. */
  chosen: Chosen | null;
};

/** Names the account that the device was opened for last, so that other tabs see when it changes; empty after signing out. */
export const ACCOUNT = "account";
/** Names the account whose session the server is still to end. */
const LEAVING = "leaving";
const NOBODY: Session = {
  isKnown: true,
  isSignedIn: false,
  hasExpired: false,
  isUnreachable: false,
  isLeaving: false,
  secondFactor: null,
  wantsSecondFactor: false,
  chosen: null,
};
let csrf: Csrf | null = null;
let isGoing = false;
let asking: Promise<Session> | null = null;

export const session = signal<Session>({ ...NOBODY, isKnown: false });

/** Asks the server who is there. Without an answer the last one holds. */
export function openSession(): Promise<Session> {
  asking ??= ask().finally(() => {
    asking = null;
  });
  return asking;
}

async function ask(): Promise<Session> {
  let answer = await askSession();
  const leaving = readStored<string>(LEAVING);
  if (leaving !== null) {
    answer = await leave(leaving, answer);
  }
  session.set(answer ? await take(answer) : await recall(leaving !== null));
  return session.get();
}

/** Ends what was to be ended; null while the server can't be reached for it. */
async function leave(account: string, answer: SessionAnswer | null): Promise<SessionAnswer | null> {
  if (!answer) {
    return null;
  }
  // Whoever signed in since then is somebody else, and stays.
  if (answer.device?.account === account && !(await endSession(answer.csrf))) {
    return null;
  }
  removeStored(LEAVING);
  return answer.device?.account === account ? askSession() : answer;
}

async function take({
  authenticated,
  csrf: given,
  device,
  secondFactor,
  preferences,
}: SessionAnswer): Promise<Session> {
  csrf = given;
  const factor = {
    secondFactor: secondFactor?.address ?? null,
    wantsSecondFactor: secondFactor?.wanted ?? false,
  };
  if (!authenticated || !device) {
    const was = session.get();
    await lockDevice();
    return { ...NOBODY, ...factor, hasExpired: was.isSignedIn || was.hasExpired };
  }
  if (deviceAccount() !== null && deviceAccount() !== device.account) {
    await startAgain("/semaine");
  }
  const isNew = deviceAccount() === null;
  await openDevice(device.account, device.key);
  writeStored(ACCOUNT, device.account);
  if (isNew) {
    await openDrafts();
  }
  return { ...NOBODY, ...factor, isSignedIn: true, chosen: preferences ?? null };
}

async function recall(isLeaving: boolean): Promise<Session> {
  const was = session.get();
  if (was.hasExpired || isLeaving) {
    return { ...NOBODY, hasExpired: was.hasExpired, isUnreachable: true, isLeaving };
  }
  const isNew = deviceAccount() === null;
  const account = await reopenDevice();
  if (account && isNew) {
    await openDrafts();
  }
  return { ...NOBODY, isSignedIn: was.isSignedIn || account !== null, isUnreachable: true };
}

/**
 * What every POST to the server carries, so that no other site can make it. Fails while the server can't be asked for it: what a
 * person sends without is refused. Whoever is signing out sends nothing more.
 */
export async function csrfHeaders(): Promise<Record<string, string>> {
  if (isGoing) {
    return untilGone();
  }
  if (!csrf) {
    const underWay = asking;
    await openSession();
    // It may have been asked just before the network came back.
    if (underWay && !csrf) {
      await openSession();
    }
  }
  if (!csrf && session.get().isSignedIn) {
    throw navigator.onLine ? new Unavailable(503) : new TypeError("There is no network to ask for the session");
  }
  return csrf ? { [csrf.header]: csrf.token } : {};
}

/** The server refused: asks it again who is there. True when the caller may try again. */
export async function renewSession(): Promise<boolean> {
  csrf = null;
  const { isSignedIn } = await openSession();
  return isSignedIn && csrf !== null;
}

export function signInAddress(path: string): string {
  return `/oauth2/authorization/entregent?continue=${encodeURIComponent(path)}`;
}

export function signIn(path: string): void {
  location.assign(signInAddress(path));
}

/** Forgets the person on this device, whatever the network does, and ends the session as soon as the server can be reached. */
export async function signOut(): Promise<void> {
  isGoing = true;
  writeStored(LEAVING, deviceAccount());
  writeStored(ACCOUNT, "");
  closeDrafts();
  await clearDevice();
  if (csrf && (await endSession(csrf))) {
    removeStored(LEAVING);
  }
  await startAgain("/");
}

/** A new document: nothing that this one holds in memory goes with it. Whoever waits for this waits until then. */
export function startAgain(path: string): Promise<never> {
  document.documentElement.hidden = true;
  location.replace(path);
  return untilGone();
}

/** The browser is leaving: what waits for this ends with the document. */
const untilGone = (): Promise<never> => new Promise(() => undefined);
