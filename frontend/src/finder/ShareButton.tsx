import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/ui/Button";
import { CopyBlock } from "@/ui/CopyBlock";

type Outcome = "copied" | "shown" | null;

/** Gives the page's address to somebody else: by what the device has for it, else by the clipboard, else to be copied by hand. */
export function ShareButton() {
  const { t } = useLingui();
  const [outcome, setOutcome] = useState<Outcome>(null);
  async function share() {
    const url = location.href;
    if ("share" in navigator) {
      try {
        await navigator.share({ title: t`Des réseaux qui conviennent`, url });
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
      <Button onClick={() => void share()}>
        <Trans>Partager</Trans>
      </Button>
      <span role="status">{outcome === "copied" && <Trans>Adresse copiée.</Trans>}</span>
      {outcome === "shown" && <CopyBlock label={t`Adresse de cette page`} text={location.href} />}
    </>
  );
}
