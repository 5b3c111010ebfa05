import type { OwnersPageQuery } from "@/__generated__/OwnersPageQuery.graphql";
import OWNERS from "@/__generated__/OwnersPageQuery$parameters";
import { type Questions, question } from "@/frame/asks";
import { editedRegions } from "@/guide/editedRegions";

export const questions: Questions = {
  "/administration/guide/demandes": editedRegions,
  "/administration/guide/$id/tenue": ({ params: { id = "" } }) => [question<OwnersPageQuery>(OWNERS, { id })],
};
