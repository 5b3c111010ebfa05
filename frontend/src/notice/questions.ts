import type { MailListPageQuery } from "@/__generated__/MailListPageQuery.graphql";
import MAIL from "@/__generated__/MailListPageQuery$parameters";
import type { NoticePreferencesPageQuery } from "@/__generated__/NoticePreferencesPageQuery.graphql";
import PREFERENCES from "@/__generated__/NoticePreferencesPageQuery$parameters";
import type { NoticesPageQuery } from "@/__generated__/NoticesPageQuery.graphql";
import NOTICES from "@/__generated__/NoticesPageQuery$parameters";
import { type Questions, question, type Visit } from "@/frame/asks";
import { mailOf, noticesOf } from "./asked";
import type { MailSearch, NoticesSearch } from "./search";

export const questions: Questions = {
  "/notifications": ({ search }: Visit<NoticesSearch>) => [question<NoticesPageQuery>(NOTICES, noticesOf(search))],
  "/profil/notifications": () => [question<NoticePreferencesPageQuery>(PREFERENCES, {})],
  "/administration/courrier": ({ search }: Visit<MailSearch>) => [question<MailListPageQuery>(MAIL, mailOf(search))],
};
