import type { MailListPageQuery } from "@/__generated__/MailListPageQuery.graphql";
import MAIL from "@/__generated__/MailListPageQuery$parameters";
import { type Questions, question, type Visit } from "@/frame/asks";
import { mailOf } from "./asked";
import type { MailSearch } from "./search";

export const questions: Questions = {
  "/administration/courrier": ({ search }: Visit<MailSearch>) => [question<MailListPageQuery>(MAIL, mailOf(search))],
};
