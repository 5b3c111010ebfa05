import type { CalendarPageQuery } from "@/__generated__/CalendarPageQuery.graphql";
import FEED from "@/__generated__/CalendarPageQuery$parameters";
import { type Questions, question } from "@/frame/asks";

export const questions: Questions = {
  "/profil/agenda": () => [question<CalendarPageQuery>(FEED, {})],
};
