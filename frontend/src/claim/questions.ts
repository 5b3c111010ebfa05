import type { ClaimsPageQuery } from "@/__generated__/ClaimsPageQuery.graphql";
import CLAIMS from "@/__generated__/ClaimsPageQuery$parameters";
import { type Questions, question } from "@/frame/asks";

export const questions: Questions = {
  "/administration/guide/demandes": () => [question<ClaimsPageQuery>(CLAIMS, {})],
};
