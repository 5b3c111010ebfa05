import type { AdministeredMemberPageQuery$variables } from "@/__generated__/AdministeredMemberPageQuery.graphql";
import type { AdministeredMembersPageQuery$variables } from "@/__generated__/AdministeredMembersPageQuery.graphql";
import type { ChapterListQuery$variables } from "@/__generated__/ChapterListQuery.graphql";
import type { ImportsPageQuery$variables } from "@/__generated__/ImportsPageQuery.graphql";
import type { MemberListQuery$variables } from "@/__generated__/MemberListQuery.graphql";
import { type Cursor, pageOf } from "@/lib/search";
import type { AdministeredSearch, DirectorySearch } from "./search";

const SIZE = 25;
const CHANGES = 10;

// What the address asks for, in the API's terms.

export const memberFilters = (search: DirectorySearch) => ({
  search: search.q ?? null,
  region: search.region ?? null,
  specialty: search.metier ?? null,
  orderBy: search.tri === "recents" ? ("JOINED_ON_DESC" as const) : ("NAME" as const),
});

export const chapterFilters = (search: DirectorySearch) => ({
  search: search.q ?? null,
  region: search.region ?? null,
  openSpecialty: search.metier ?? null,
  orderBy: search.tri === "anciens" ? ("CREATED_ON" as const) : ("NAME" as const),
});

export const memberPage = (search: DirectorySearch): MemberListQuery$variables => ({
  ...memberFilters(search),
  ...pageOf(search, SIZE),
});

export const chapterPage = (search: DirectorySearch): ChapterListQuery$variables => ({
  ...chapterFilters(search),
  ...pageOf(search, SIZE),
});

export const administeredMembers = (search: AdministeredSearch): AdministeredMembersPageQuery$variables => ({
  search: search.q ?? null,
  region: search.region ?? null,
  ...pageOf(search, SIZE),
});

export const importsPage = (cursor: Cursor): ImportsPageQuery$variables => pageOf(cursor, SIZE);

export const administeredMember = (id: string, cursor: Cursor): AdministeredMemberPageQuery$variables => ({
  id,
  ...pageOf(cursor, CHANGES),
});
