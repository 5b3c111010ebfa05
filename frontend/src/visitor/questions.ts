import type { VisitorsPageQuery } from "@/__generated__/VisitorsPageQuery.graphql";
import VISITORS from "@/__generated__/VisitorsPageQuery$parameters";
import { type Questions, question, type Visit } from "@/frame/asks";
import { visitorsOf } from "./asked";
import type { VisitorsSearch } from "./search";

export const questions: Questions = {
  "/invites": ({ search }: Visit<VisitorsSearch>) => [question<VisitorsPageQuery>(VISITORS, visitorsOf(search))],
};
