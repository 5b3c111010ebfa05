import type { MailListPageQuery$variables, MailStatus } from "@/__generated__/MailListPageQuery.graphql";
import type { NoticesPageQuery$variables } from "@/__generated__/NoticesPageQuery.graphql";
import { pageOf } from "@/lib/search";
import type { MailSearch, NoticesSearch } from "./search";

const SIZE = 25;

const STATUS = {
  attente: "WAITING",
  envoi: "SENDING",
  parti: "SENT",
  abandonne: "DEAD",
  montre: "KEPT",
} as const satisfies Record<NonNullable<MailSearch["etat"]>, MailStatus>;

/** What the address asks for, in the API's terms. */
export const mailOf = (search: MailSearch): MailListPageQuery$variables => ({
  status: search.etat ? STATUS[search.etat] : null,
  ...pageOf(search, SIZE),
});

export const noticesOf = (search: NoticesSearch): NoticesPageQuery$variables => ({
  unread: search.lues ? true : null,
  ...pageOf(search, SIZE),
});
