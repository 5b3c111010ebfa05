import { openSession, type Session, session, signIn } from "@/access/session";
import { ApiProblem } from "@/lib/problem";

/** A page for members only: whoever is not signed in goes to sign in, and comes back here. */
export async function requireSession(opening: () => Promise<Session>, path: string): Promise<void> {
  await opening();
  if (!mayStay() && !session.get().isAnswered) {
    await openSession();
  }
  if (mayStay()) {
    return;
  }
  if (!session.get().isAnswered) {
    // A server that can't say who is there can't sign anybody in either.
    throw new ApiProblem("UNAVAILABLE", "The server doesn't say who is signed in");
  }
  signIn(path);
  await new Promise(() => {
    // The browser is leaving: nothing is shown until then.
  });
}

function mayStay(): boolean {
  const { isSignedIn, hasExpired } = session.get();
  return isSignedIn || hasExpired;
}
