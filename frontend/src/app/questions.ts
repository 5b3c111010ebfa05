import type { Question, Questions, Visit } from "@/frame/asks";

const found = import.meta.glob<{ questions: Questions }>("../*/questions.ts", { eager: true });
const QUESTIONS: Questions = Object.assign({}, ...Object.values(found).map(({ questions }) => questions));

/** What the page of a path asks first. */
export const questionsOf = (path: string, visit: Visit): readonly Question[] =>
  QUESTIONS[path]?.(visit as Visit<never>) ?? [];
