import type { Question, Visit } from "@/frame/asks";
import { questions as ofFirstPage } from "@/week/questions";
import { begin } from "./environment";

const questions = () => import("./questions");

/** Their code comes beside that of the pages, so that they are at hand for the next one. */
export const prepareQuestions = (): void => void questions().catch(() => undefined);

/** Asks what a page will ask, while its code is on its way. Without this code the page asks by itself, a little later. */
export function beginPage(path: string, visit: Visit): void {
  const since = performance.now();
  const ask = (asked: readonly Question[]) => {
    for (const question of asked) {
      begin(question, since);
    }
  };
  const first = ofFirstPage[path];
  if (first) {
    ask(first(visit as Visit<never>));
    return;
  }
  questions().then(
    ({ questionsOf }) => ask(questionsOf(path, visit)),
    () => undefined,
  );
}
