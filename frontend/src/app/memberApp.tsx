import { RouterProvider } from "@tanstack/react-router";
import type { Session } from "@/access/session";
import { keepInstallOffer } from "@/lib/installing";
import { activateLocale, type Locale } from "@/lib/locale";
import { prepareQuestions } from "./begin";
import { render } from "./render";
import { createAppRouter } from "./router";

/** opening: the question to the server, asked once at start, who is there. */
export async function start(root: HTMLElement, locale: Locale, opening: Promise<Session>): Promise<void> {
  keepInstallOffer();
  prepareQuestions();
  await activateLocale(locale, {
    fr: () => import("virtual:words/first/fr"),
    en: () => import("virtual:words/first/en"),
  });
  const router = createAppRouter(() => opening);
  render(root, () => <RouterProvider router={router} />);
}
