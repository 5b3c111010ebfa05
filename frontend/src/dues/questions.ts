import type { MembershipPageQuery } from "@/__generated__/MembershipPageQuery.graphql";
import MEMBERSHIP from "@/__generated__/MembershipPageQuery$parameters";
import type { OwnMembershipPageQuery } from "@/__generated__/OwnMembershipPageQuery.graphql";
import OWN from "@/__generated__/OwnMembershipPageQuery$parameters";
import type { RosterPageQuery } from "@/__generated__/RosterPageQuery.graphql";
import ROSTER from "@/__generated__/RosterPageQuery$parameters";
import { type Questions, question, type Visit } from "@/frame/asks";
import { rosterOf } from "./asked";
import type { RosterSearch } from "./search";

export const questions: Questions = {
  "/groupes/$id/adhesions": ({ params: { id = "" }, search }: Visit<RosterSearch>) => [
    question<RosterPageQuery>(ROSTER, rosterOf(id, search)),
  ],
  "/adhesions/$id": ({ params: { id = "" } }) => [question<MembershipPageQuery>(MEMBERSHIP, { id })],
  "/adhesion": () => [question<OwnMembershipPageQuery>(OWN, {})],
};
