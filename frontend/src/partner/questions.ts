import type { ClientPageQuery } from "@/__generated__/ClientPageQuery.graphql";
import CLIENT from "@/__generated__/ClientPageQuery$parameters";
import type { PartnerPageQuery } from "@/__generated__/PartnerPageQuery.graphql";
import PARTNER from "@/__generated__/PartnerPageQuery$parameters";
import type { PartnersPageQuery } from "@/__generated__/PartnersPageQuery.graphql";
import PARTNERS from "@/__generated__/PartnersPageQuery$parameters";
import type { ReadersPageQuery } from "@/__generated__/ReadersPageQuery.graphql";
import READERS from "@/__generated__/ReadersPageQuery$parameters";
import { type Questions, question, type Visit } from "@/frame/asks";
import { clientOf, partnerOf, partnersOf } from "./asked";
import type { ClientSearch, PartnerSearch, PartnersSearch } from "./search";

export const questions: Questions = {
  "/administration/partenaires": ({ search }: Visit<PartnersSearch>) => [
    question<PartnersPageQuery>(PARTNERS, partnersOf(search)),
  ],
  "/administration/partenaires/$id": ({ params: { id = "" }, search }: Visit<PartnerSearch>) => [
    question<PartnerPageQuery>(PARTNER, partnerOf(id, search)),
  ],
  "/administration/clients/$id": ({ params: { id = "" }, search }: Visit<ClientSearch>) => [
    question<ClientPageQuery>(CLIENT, clientOf(id, search)),
  ],
  "/administration/lecteurs": () => [question<ReadersPageQuery>(READERS, {})],
};
