import { deviceAccount } from "@/lib/device";
import { chooseLocale, locale } from "@/lib/locale";
import { readStored, removeStored, writeStored } from "@/lib/stored";
import { chooseTheme, theme } from "@/lib/theme";
import { csrfHeaders, session } from "./session";
import type { Chosen } from "./sessionAnswer";

/** What an account's owner chose here and the server doesn't know yet. */
const UNSENT = "preferences";
const DEADLINE_MS = 8_000;

/** Keeps a choice with the account of whoever is signed in: now, or when the server is there again. */
export async function keepChoice(chosen: Chosen): Promise<void> {
  const account = deviceAccount();
  if (account !== null) {
    writeStored(UNSENT, { account, chosen: { ...unsentOf(account), ...chosen } });
    await send(account);
  }
}

/** Takes up what was chosen on another device, unless something else was chosen here meanwhile, which is sent. */
export async function takeUpChoices(kept: Chosen): Promise<void> {
  const account = deviceAccount();
  const unsent = account === null ? {} : unsentOf(account);
  const chosen = { ...kept, ...unsent };
  if (chosen.theme && chosen.theme !== theme.get()) {
    chooseTheme(chosen.theme);
  }
  if (chosen.language && chosen.language !== locale.get()) {
    // Without the network its words aren't there: the language stays until the next time.
    await chooseLocale(chosen.language).catch(() => undefined);
  }
  if (account !== null && Object.keys(unsent).length > 0) {
    await send(account);
  }
}

/** Nobody sends what somebody else chose on this device. */
function unsentOf(account: string): Chosen {
  const stored = readStored<{ account: string; chosen: Chosen }>(UNSENT);
  return stored?.account === account ? stored.chosen : {};
}

async function send(account: string): Promise<void> {
  const unsent = unsentOf(account);
  try {
    const response = await fetch("/session/preferences", {
      method: "PUT",
      credentials: "same-origin",
      headers: { "content-type": "application/json", ...(await csrfHeaders()) },
      body: JSON.stringify(unsent),
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    if (response.ok && JSON.stringify(unsentOf(account)) === JSON.stringify(unsent)) {
      removeStored(UNSENT);
      session.set({ ...session.get(), chosen: { ...session.get().chosen, ...unsent } });
    }
  } catch {
    // It is sent with the next session that the server confirms.
  }
}
