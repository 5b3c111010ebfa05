import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Logo } from "@/ui/Logo";
import { Footer } from "./Footer";
import { LeavingNotice } from "./LeavingNotice";
import { Preferences } from "./Preferences";
import { PublicWays } from "./PublicWays";
import { SessionLink } from "./SessionLink";
import { SkipLink } from "./SkipLink";

/** The frame of the pages for everybody, as the server writes it around its own. */
export function PublicLayout({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  return (
    <div className="public">
      <SkipLink />
      <header className="public-header">
        <a href="/" className="public-brand" aria-label={t`Entregent, accueil`}>
          <Logo />
          Entregent
        </a>
        <PublicWays />
        <div className="public-session">
          <SessionLink />
        </div>
      </header>
      <main id="contenu" tabIndex={-1} className="public-main">
        <LeavingNotice />
        {children}
      </main>
      <Footer>
        <Preferences />
      </Footer>
    </div>
  );
}
