import type { BusinessPageQuery } from "@/__generated__/BusinessPageQuery.graphql";
import BUSINESS from "@/__generated__/BusinessPageQuery$parameters";
import type { FiguresPageQuery } from "@/__generated__/FiguresPageQuery.graphql";
import FIGURES from "@/__generated__/FiguresPageQuery$parameters";
import type { RecordPageQuery } from "@/__generated__/RecordPageQuery.graphql";
import RECORD from "@/__generated__/RecordPageQuery$parameters";
import { type Questions, question, type Visit } from "@/frame/asks";
import { figuresOf, recordOf } from "./asked";
import type { FiguresSearch, RecordSearch } from "./search";

export const questions: Questions = {
  "/merci": ({ search }: Visit<RecordSearch>) => [question<RecordPageQuery>(RECORD, recordOf(search))],
  "/merci/$id": ({ params: { id = "" } }) => [question<BusinessPageQuery>(BUSINESS, { id })],
  "/chiffres": ({ search }: Visit<FiguresSearch>) => [question<FiguresPageQuery>(FIGURES, figuresOf(search))],
};
