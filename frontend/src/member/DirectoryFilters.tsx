import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { localName } from "@/lib/named";
import { only } from "@/lib/search";
import { SearchField } from "@/ui/SearchField";
import { SelectField } from "@/ui/SelectField";
import styles from "./DirectoryFilters.module.css";
import type { DirectorySearch } from "./search";

type Props = {
  search: DirectorySearch;
  regions: readonly { readonly code: string; readonly name: string }[];
  specialties: readonly { readonly code: string; readonly french: string; readonly english: string }[];
};

export function DirectoryFilters({ search, regions, specialties }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const go = (changed: { [K in keyof DirectorySearch]?: string | undefined }) => {
    const { after: _after, before: _before, ...filters } = search;
    void navigate({ to: "/annuaire", search: only({ ...filters, ...changed }) as DirectorySearch, replace: true });
  };
  const isSeats = search.vue === "places";
  const names = specialties.map((specialty) => ({ value: specialty.code, label: localName(specialty) }));
  const collator = new Intl.Collator(document.documentElement.lang);
  return (
    <search className={`${styles.filters} no-print`}>
      <SearchField
        label={isSeats ? t`Nom du groupe` : t`Nom ou entreprise`}
        value={search.q ?? ""}
        onSearch={(q) => go({ q: q || undefined })}
      />
      <SelectField
        label={isSeats ? t`Place ouverte pour` : t`Métier`}
        value={search.metier ?? ""}
        options={[
          { value: "", label: t`Tous les métiers` },
          ...names.sort((a, b) => collator.compare(a.label, b.label)),
        ]}
        onChange={(metier) => go({ metier: metier || undefined })}
      />
      {regions.length > 1 && (
        <SelectField
          label={t`Région`}
          value={search.region ?? ""}
          options={[
            { value: "", label: t`Toutes` },
            ...regions.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={(region) => go({ region: region || undefined })}
        />
      )}
      <SelectField
        label={t`Tri`}
        value={search.tri ?? "nom"}
        options={[
          { value: "nom", label: t`Par nom` },
          isSeats ? { value: "anciens", label: t`Les plus anciens` } : { value: "recents", label: t`Derniers arrivés` },
        ]}
        onChange={(tri) => go({ tri: tri === "nom" ? undefined : tri })}
      />
    </search>
  );
}
