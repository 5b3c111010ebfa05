import { RouterProvider } from "@tanstack/react-router";
import type { Session } from "@/access/session";
import { keepInstallOffer } from "@/lib/installing";
import { activateLocale, type Locale, type Words } from "@/lib/locale";
import { FIRST_PATH } from "./firstPage";
import { allPages } from "./pages";
import { render } from "./render";
import { createAppRouter } from "./router";
import { knowPages } from "./routes";

/**
 * @param words what the first page says
 * @param opening the question to the server, asked once at start, who is there
 */
export async function start(root: HTMLElement, locale: Locale, words: Words, opening: Promise<Session>): Promise<void> {
  keepInstallOffer();
  const [pages] = await Promise.all([
    location.pathname === FIRST_PATH ? null : allPages(),
    activateLocale(locale, words),
  ]);
  if (pages) {
    knowPages(pages);
  }
  const router = createAppRouter(() => opening);
  render(root, () => <RouterProvider router={router} />);
}
