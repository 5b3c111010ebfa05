import { useEffect } from "react";
import { useRelayEnvironment } from "react-relay";
import { needWords } from "@/lib/locale";
import { words } from "@/referral/locales/words";

/** The page's own questions come first. */
const PAUSE_MS = 300;
/** Who is in the group changes from week to week, not from minute to minute. */
const FRESH_MS = 3_600_000;

/** Has the form for giving at hand before anybody opens it: its code and words, and whom one may choose. */
export function GivingReady() {
  const environment = useRelayEnvironment();
  useEffect(() => {
    let readyUntil = 0;
    const prepare = () => {
      if (!navigator.onLine || performance.now() < readyUntil) {
        return;
      }
      readyUntil = performance.now() + FRESH_MS;
      Promise.all([import("@/referral/GivePage"), needWords(words)])
        .then(([module]) => module.prepareGiving(environment))
        .catch(() => {
          readyUntil = 0;
        });
    };
    const timer = setTimeout(prepare, PAUSE_MS);
    addEventListener("online", prepare);
    document.addEventListener("visibilitychange", prepare);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", prepare);
      document.removeEventListener("visibilitychange", prepare);
    };
  }, [environment]);
  return null;
}
