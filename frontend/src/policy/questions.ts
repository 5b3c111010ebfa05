import type { PoliciesPageQuery } from "@/__generated__/PoliciesPageQuery.graphql";
import REGIONS from "@/__generated__/PoliciesPageQuery$parameters";
import { type Questions, question } from "@/frame/asks";

export const questions: Questions = {
  "/administration/regles": () => [question<PoliciesPageQuery>(REGIONS, {})],
};
