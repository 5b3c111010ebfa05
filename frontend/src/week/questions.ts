import type { WeekPageQuery } from "@/__generated__/WeekPageQuery.graphql";
import WEEK from "@/__generated__/WeekPageQuery$parameters";
import { type Questions, question } from "@/frame/asks";
import { weekOf } from "./asked";

export const questions: Questions = {
  "/semaine": () => [question<WeekPageQuery>(WEEK, weekOf())],
};
