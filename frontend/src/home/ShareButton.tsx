import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/ui/Button";

type Outcome = "copied" | "shown" | null;

/** Gives the page's address to somebody else: by what the device has for it, else by the clipboard, else to be copied by hand. */
export function ShareButton() {
  const [outcome, setOutcome] = useState<Outcome>(null);
  async function share() {
    const url = location.href;
    if ("share" in navigator && navigator.share) {
      try {
        await navigator.share({ title: document.title, url });
        return;
      } catch (refusal) {
        if (refusal instanceof DOMException && refusal.name === "AbortError") {
          return;
        }
      }
    }
    try {
      await navigator.clipboard.writeText(url);
      setOutcome("copied");
    } catch {
      setOutcome("shown");
    }
  }
  return (
    <>
      <Button tone="primary" onClick={() => void share()}>
        <Trans>Partager</Trans>
      </Button>
      <span role="status">
        {outcome === "copied" && <Trans>Adresse copiée.</Trans>}
        {outcome === "shown" && location.href}
      </span>
    </>
  );
}
