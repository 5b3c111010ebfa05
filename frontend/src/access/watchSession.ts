import { deviceAccount } from "@/lib/device";
import { pauseAfter } from "@/lib/pause";
import { readStored } from "@/lib/stored";
import { ACCOUNT, openSession, session, startAgain } from "./session";

/** Follows what other tabs, and the network, do to the session of this page. */
export function watchSession(): void {
  addEventListener("storage", leaveIfForeign);
  document.addEventListener("visibilitychange", leaveIfForeign);
  // The browser may bring a page back as it was left: whose it is comes first, then it is shown.
  addEventListener("pagehide", () => {
    document.documentElement.hidden = true;
  });
  addEventListener("pageshow", () => {
    document.documentElement.hidden = leaveIfForeign();
  });
  askWhileUnreachable();
}

/** A network that has just come back often refuses the first request. */
function askWhileUnreachable(): void {
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = () => session.get().isUnreachable && navigator.onLine && void openSession();
  session.subscribe(() => {
    clearTimeout(timer);
    failures = session.get().isUnreachable ? failures + 1 : 0;
    if (failures > 0) {
      timer = setTimeout(ask, pauseAfter(failures));
    }
  });
  addEventListener("online", ask);
  document.addEventListener("visibilitychange", ask);
}

/** Another tab signed out, or somebody else signed in there: nothing of the former person stays on this screen. */
function leaveIfForeign(): boolean {
  const mine = deviceAccount();
  const current = readStored<string>(ACCOUNT);
  // Where storage is closed or was cleared nobody knows; the server does, and is asked with the next request.
  if (mine === null || current === null || current === mine) {
    return false;
  }
  void startAgain(current === "" ? "/" : "/semaine");
  return true;
}
