import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { locale } from "@/lib/locale";
import { useSignal } from "@/lib/signal";

/** Another language is another tree: dates and amounts are written anew with the words. */
function Localised({ children }: { children: () => ReactNode }) {
  const chosen = useSignal(locale);
  return (
    <I18nProvider key={chosen} i18n={i18n}>
      {children()}
    </I18nProvider>
  );
}

export function render(root: HTMLElement, tree: () => ReactNode): void {
  createRoot(root).render(
    <StrictMode>
      <Localised>{tree}</Localised>
    </StrictMode>,
  );
}
