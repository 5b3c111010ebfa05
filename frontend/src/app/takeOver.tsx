import type { ReactNode } from "react";
import { ShareButton } from "@/home/ShareButton";
import type { Locale } from "@/lib/locale";
import { LeavingNotice } from "./LeavingNotice";
import { Preferences } from "./Preferences";
import { render } from "./render";
import { SessionLink } from "./SessionLink";

/** Takes over a page that the server wrote: what it says stays where it is, and the places that wait for us are filled. */
export function takeOver(written: Element): void {
  const slots: Readonly<Record<string, () => ReactNode>> = {
    session: () => <SessionLink />,
    notice: () => <LeavingNotice />,
    share: () => <ShareButton />,
    preferences: () => <Preferences onLanguage={openIn} />,
  };
  for (const [name, tree] of Object.entries(slots)) {
    const slot = written.querySelector<HTMLElement>(`[data-slot="${name}"]`);
    if (slot) {
      render(slot, tree);
    }
  }
}

/** In another language a written page has another address, which it names. */
function openIn(language: Locale): void {
  const other = document.querySelector<HTMLLinkElement>(`link[rel="alternate"][hreflang="${language}"]`);
  if (other) {
    const { pathname, search } = new URL(other.href);
    location.assign(pathname + search);
  }
}
