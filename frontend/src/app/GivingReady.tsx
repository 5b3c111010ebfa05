import { useEffect } from "react";
import { useRelayEnvironment } from "react-relay";

/** The page's own questions come first. */
const PAUSE_MS = 300;
/** Who is in the group changes from week to week, not from minute to minute. */
const FRESH_MS = 3_600_000;

/** Has the form for giving at hand before anybody opens it: its code, and whom one may choose. */
export function GivingReady() {
  const environment = useRelayEnvironment();
  useEffect(() => {
    let readyUntil = 0;
    const prepare = () => {
      if (!navigator.onLine || performance.now() < readyUntil) {
        return;
      }
      readyUntil = performance.now() + FRESH_MS;
      import("@/referral/GivePage")
        .then((module) => module.prepareGiving(environment))
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
