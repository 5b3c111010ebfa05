import type { GivePageQuery } from "@/__generated__/GivePageQuery.graphql";
import GIVE from "@/__generated__/GivePageQuery$parameters";
import type { ReferralBoardQuery } from "@/__generated__/ReferralBoardQuery.graphql";
import BOARD from "@/__generated__/ReferralBoardQuery$parameters";
import type { ReferralListQuery } from "@/__generated__/ReferralListQuery.graphql";
import LIST from "@/__generated__/ReferralListQuery$parameters";
import type { ReferralPageQuery } from "@/__generated__/ReferralPageQuery.graphql";
import REFERRAL from "@/__generated__/ReferralPageQuery$parameters";
import { type Questions, question, type Visit } from "@/frame/asks";
import { boardOf, listOf } from "./filters";
import type { ReferralsSearch } from "./search";

export const questions: Questions = {
  "/recommander": () => [question<GivePageQuery>(GIVE, {})],
  "/recommandations": ({ search }: Visit<ReferralsSearch>) => [
    search.vue === "tableau"
      ? question<ReferralBoardQuery>(BOARD, boardOf(search))
      : question<ReferralListQuery>(LIST, listOf(search)),
  ],
  "/recommandations/$id": ({ params: { id = "" } }) => [question<ReferralPageQuery>(REFERRAL, { id })],
};
