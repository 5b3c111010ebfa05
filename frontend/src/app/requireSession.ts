import { type Session, session, signIn } from "@/access/session";
import { Unreachable } from "@/lib/problem";

/** A page for members only: whoever is not signed in goes to sign in, and comes back here. */
export async function requireSession(opening: () => Promise<Session>, path: string): Promise<void> {
  await opening();
  const { isSignedIn, hasExpired, isUnreachable } = session.get();
  if (isSignedIn || hasExpired) {
    return;
  }
  if (isUnreachable) {
    // Leaving for the sign-in page would end on the browser's own error page.
    throw new Unreachable();
  }
  signIn(path);
  await new Promise(() => {
    // The browser is leaving: nothing is shown until then.
  });
}
