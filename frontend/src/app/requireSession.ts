import { type Session, session, signIn } from "@/access/session";

/** A page for members only: whoever is not signed in goes to sign in, and comes back here. */
export async function requireSession(opening: () => Promise<Session>, path: string): Promise<void> {
  await opening();
  const { isSignedIn, hasExpired } = session.get();
  if (!isSignedIn && !hasExpired) {
    signIn(path);
    await new Promise(() => {
      // The browser is leaving: nothing is shown until then.
    });
  }
}
