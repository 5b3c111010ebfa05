import type { ClaimsPageQuery } from "@/__generated__/ClaimsPageQuery.graphql";
import CLAIMS from "@/__generated__/ClaimsPageQuery$parameters";
import type { OwnersPageQuery } from "@/__generated__/OwnersPageQuery.graphql";
import OWNERS from "@/__generated__/OwnersPageQuery$parameters";
import { type Questions, question } from "@/frame/asks";

export const questions: Questions = {
  "/administration/guide/demandes": () => [question<ClaimsPageQuery>(CLAIMS, {})],
  "/administration/guide/$id/tenue": ({ params: { id = "" } }) => [question<OwnersPageQuery>(OWNERS, { id })],
};
