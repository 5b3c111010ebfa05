import { setClock } from "@/lib/clock";
import type { Locale } from "@/lib/locale";
import type { Theme } from "@/lib/theme";

const DEADLINE_MS = 8_000;

export type Csrf = { header: string; token: string };
/** What a person chose on any of their devices; what they never chose is left to each. */
export type Chosen = { language?: Locale; theme?: Theme };
/**
 * device: under what name and with which key this device seals what it keeps of the person; both in base64.
 * secondFactor: where a person sets up what is asked of them besides the password; wanted: their office asks for it, and nothing
 * else is open to them until then.
 */
export type SessionAnswer = {
  authenticated: boolean;
  csrf: Csrf;
  device?: { account: string; key: string };
  secondFactor?: { address: string; wanted: boolean };
  preferences?: Chosen;
};

/** Asks the server who is there; null when no answer came that says it. */
export async function askSession(): Promise<SessionAnswer | null> {
  try {
    const response = await fetch("/session", {
      credentials: "same-origin",
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    if (!response.ok) {
      return null;
    }
    setClock(response.headers.get("date"));
    return (await response.json()) as SessionAnswer;
  } catch {
    return null;
  }
}

/** True when the server's session is over: ended now, or gone before. */
export async function endSession(csrf: Csrf): Promise<boolean> {
  try {
    const response = await fetch("/logout", {
      method: "POST",
      credentials: "same-origin",
      headers: { [csrf.header]: csrf.token },
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    return response.ok;
  } catch {
    return false;
  }
}
