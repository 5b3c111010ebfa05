import { only } from "@/lib/only";
import type { DirectorySearch } from "./search";

type Coded = { readonly code: string };

/** A code as the list has it, capitals or not. */
const find = (list: readonly Coded[], code: string | undefined): string | undefined =>
  list.find((entry) => entry.code.toLowerCase() === code?.toLowerCase())?.code;

/** The search without regions and trades that don't exist. While the trades aren't known yet, what is asked for stays. */
export function knownSearch(
  search: DirectorySearch,
  regions: readonly Coded[],
  specialties: readonly Coded[] | null,
): DirectorySearch {
  const { region, metier, ...rest } = search;
  return {
    ...rest,
    ...only({ region: find(regions, region), metier: specialties ? find(specialties, metier) : metier }),
  };
}
