import type { Visit } from "@/frame/asks";
import { begin } from "./environment";

const questions = () => import("./questions");

/** Their code comes beside the application's, so that they are at hand for the first page. */
export const prepareQuestions = (): void => void questions().catch(() => undefined);

/** Asks what a page will ask, while its code is on its way. Without this code the page asks by itself, a little later. */
export function beginPage(path: string, visit: Visit): void {
  const since = performance.now();
  questions().then(
    ({ questionsOf }) => {
      for (const asked of questionsOf(path, visit)) {
        begin(asked, since);
      }
    },
    () => undefined,
  );
}
