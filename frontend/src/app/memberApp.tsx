import { RouterProvider } from "@tanstack/react-router";
import type { Session } from "@/access/session";
import { activateLocale, type Locale, setMessages } from "@/lib/locale";
import { prepareQuestions } from "./begin";
import { render } from "./render";
import { createAppRouter } from "./router";

/** opening: the question to the server, asked once at start, who is there. */
export async function start(root: HTMLElement, locale: Locale, opening: Promise<Session>): Promise<void> {
  prepareQuestions();
  setMessages({ fr: () => import("@/locales/member/fr"), en: () => import("@/locales/member/en") });
  await activateLocale(locale);
  const router = createAppRouter(() => opening);
  render(root, () => <RouterProvider router={router} />);
}
