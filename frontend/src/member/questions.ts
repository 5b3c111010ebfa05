import type { AdministeredMemberPageQuery } from "@/__generated__/AdministeredMemberPageQuery.graphql";
import ADMINISTERED_MEMBER from "@/__generated__/AdministeredMemberPageQuery$parameters";
import type { AdministeredMembersPageQuery } from "@/__generated__/AdministeredMembersPageQuery.graphql";
import ADMINISTERED_MEMBERS from "@/__generated__/AdministeredMembersPageQuery$parameters";
import type { ChapterListQuery } from "@/__generated__/ChapterListQuery.graphql";
import CHAPTERS from "@/__generated__/ChapterListQuery$parameters";
import type { ImportMembersPageQuery } from "@/__generated__/ImportMembersPageQuery.graphql";
import IMPORT_MEMBERS from "@/__generated__/ImportMembersPageQuery$parameters";
import type { ImportsPageQuery } from "@/__generated__/ImportsPageQuery.graphql";
import IMPORTS from "@/__generated__/ImportsPageQuery$parameters";
import type { MemberListQuery } from "@/__generated__/MemberListQuery.graphql";
import MEMBERS from "@/__generated__/MemberListQuery$parameters";
import type { MemberPageQuery } from "@/__generated__/MemberPageQuery.graphql";
import MEMBER from "@/__generated__/MemberPageQuery$parameters";
import type { ProfilePageQuery } from "@/__generated__/ProfilePageQuery.graphql";
import PROFILE from "@/__generated__/ProfilePageQuery$parameters";
import type { WelcomePageQuery } from "@/__generated__/WelcomePageQuery.graphql";
import WELCOME from "@/__generated__/WelcomePageQuery$parameters";
import { type Question, type Questions, question, type Visit } from "@/frame/asks";
import { administeredMember, administeredMembers, chapterPage, importsPage, memberPage } from "./filters";
import type { AdministeredMemberSearch, AdministeredSearch, DirectorySearch, ImportsSearch } from "./search";

/** A code in the address may not exist: the page finds out first. */
function ofDirectory({ search }: Visit<DirectorySearch>): Question[] {
  if (search.region !== undefined || search.metier !== undefined) {
    return [];
  }
  return search.vue === "places"
    ? [question<ChapterListQuery>(CHAPTERS, chapterPage(search))]
    : [question<MemberListQuery>(MEMBERS, memberPage(search))];
}

export const questions: Questions = {
  "/annuaire": ofDirectory,
  "/membres/$id": ({ params: { id = "" } }) => [question<MemberPageQuery>(MEMBER, { id })],
  "/profil": () => [question<ProfilePageQuery>(PROFILE, {})],
  "/bienvenue": () => [question<WelcomePageQuery>(WELCOME, {})],
  "/administration/membres": ({ search }: Visit<AdministeredSearch>) => [
    question<AdministeredMembersPageQuery>(ADMINISTERED_MEMBERS, administeredMembers(search)),
  ],
  "/administration/membres/import": () => [question<ImportMembersPageQuery>(IMPORT_MEMBERS, {})],
  "/administration/membres/imports": ({ search }: Visit<ImportsSearch>) => [
    question<ImportsPageQuery>(IMPORTS, importsPage(search)),
  ],
  "/administration/membres/$id": ({ params: { id = "" }, search }: Visit<AdministeredMemberSearch>) => [
    question<AdministeredMemberPageQuery>(ADMINISTERED_MEMBER, administeredMember(id, search)),
  ],
};
