import { clearRecords } from "@/lib/database";
import { signal } from "@/lib/signal";
import { readStored, removeStoredUnder, writeStored } from "@/lib/stored";

type Csrf = { header: string; token: string };
export type Session = {
  isKnown: boolean;
  isSignedIn: boolean;
  /** It was open and no longer is: what is on the screen stays, and signing in again is offered. */
  hasExpired: boolean;
  /** The server itself said so; otherwise it is what this device knew last. */
  isAnswered: boolean;
};

const LAST_KNOWN = "person.signedIn";
let csrf: Csrf | null = null;

export const session = signal<Session>({ isKnown: false, isSignedIn: false, hasExpired: false, isAnswered: false });

/** Asks the server who is there. While it doesn't answer, the last answer holds. */
export async function openSession(): Promise<Session> {
  try {
    const response = await fetch("/session", { credentials: "same-origin", headers: { accept: "application/json" } });
    if (!response.ok) {
      throw new Error(`The server answers ${response.status}`);
    }
    const answer: { authenticated: boolean; csrf: Csrf } = await response.json();
    csrf = answer.csrf;
    writeStored(LAST_KNOWN, answer.authenticated);
    session.set({
      isKnown: true,
      isSignedIn: answer.authenticated,
      hasExpired: (session.get().isSignedIn || session.get().hasExpired) && !answer.authenticated,
      isAnswered: true,
    });
  } catch {
    const isSignedIn = readStored<boolean>(LAST_KNOWN) === true;
    session.set({ isKnown: true, isSignedIn, hasExpired: false, isAnswered: false });
  }
  return session.get();
}

/** What every POST to the server carries, so that no other site can make it. */
export async function csrfHeaders(): Promise<Record<string, string>> {
  if (!csrf) {
    await openSession();
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

/** Ends the session and forgets what this device kept of the person, except what still waits to be sent. */
export async function signOut(): Promise<void> {
  await fetch("/logout", { method: "POST", credentials: "same-origin", headers: await csrfHeaders() });
  removeStoredUnder("person.");
  removeStoredUnder("draft.");
  await clearRecords("seen");
  location.assign("/");
}
