import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { knownSearch } from "./known";
import type { DirectorySearch } from "./search";

type Coded = { readonly code: string };

/** The search as far as its codes exist; the address is corrected without a word. */
export function useKnown(asked: DirectorySearch, regions: readonly Coded[], specialties: readonly Coded[] | null) {
  const navigate = useNavigate();
  const search = knownSearch(asked, regions, specialties);
  const isKnown = search.region === asked.region && search.metier === asked.metier;
  useEffect(() => {
    if (!isKnown) {
      void navigate({ to: "/annuaire", search, replace: true });
    }
  });
  return search;
}
