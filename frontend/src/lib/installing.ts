import { signal } from "./signal";

/** What a browser gives that can put the application on the device, and has not been asked for it yet. */
type Offer = Event & { readonly prompt: () => Promise<unknown> };

/** Null where the browser offers nothing, or the application is there already. */
export const installOffer = signal<Offer | null>(null);

/** The browser offers it once, early: it is kept for whoever asks later, in place of a banner across the page. */
export function keepInstallOffer(): void {
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    installOffer.set(event as Offer);
  });
  addEventListener("appinstalled", () => installOffer.set(null));
}
