import { useEffect } from "react";
import { session } from "@/access/session";
import { useSignal } from "@/lib/signal";

/** Shows the application as the person chose it on another device; the code for it comes after the page. */
export function useKeptChoices(): void {
  const { chosen } = useSignal(session);
  useEffect(() => {
    if (chosen) {
      import("@/access/preferences")
        .then(({ takeUpChoices }) => takeUpChoices(chosen))
        .catch(() => {
          // It stays as it is on this device until the next start.
        });
    }
  }, [chosen]);
}
