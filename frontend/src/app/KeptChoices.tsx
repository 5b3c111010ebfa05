import { useEffect } from "react";
import { takeUpChoices } from "@/access/preferences";
import { session } from "@/access/session";
import { useSignal } from "@/lib/signal";

/** Shows the application as the person chose it on another device. */
export function KeptChoices() {
  const { chosen } = useSignal(session);
  useEffect(() => {
    if (chosen) {
      void takeUpChoices(chosen);
    }
  }, [chosen]);
  return null;
}
