import { useLingui } from "@lingui/react/macro";
import type { DirectoryPageQuery$data } from "@/__generated__/DirectoryPageQuery.graphql";
import { localName } from "@/lib/named";
import { FilterField } from "@/list/FilterField";
import { OrderField } from "@/list/OrderField";
import { useFilters } from "@/list/useFilters";
import { RegionFilter } from "@/region/RegionFilter";
import { SearchField } from "@/ui/SearchField";
import styles from "./DirectoryFilters.module.css";
import type { DirectorySearch } from "./search";
import type { Trade } from "./useSpecialties";

type Props = {
  search: DirectorySearch;
  regions: DirectoryPageQuery$data["regions"]["nodes"];
  specialties: readonly Trade[];
};

export function DirectoryFilters({ search, regions, specialties }: Props) {
  const { t } = useLingui();
  const go = useFilters(search);
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
      <FilterField
        label={isSeats ? t`Place ouverte pour` : t`Métier`}
        value={search.metier}
        all={t`Tous les métiers`}
        options={names.sort((a, b) => collator.compare(a.label, b.label))}
        onChange={(metier) => go({ metier })}
      />
      {regions.length > 1 && (
        <RegionFilter value={search.region} regions={regions} onChange={(region) => go({ region })} />
      )}
      <OrderField
        value={search.tri}
        options={[
          { value: "nom", label: t`Par nom` },
          isSeats ? { value: "anciens", label: t`Les plus anciens` } : { value: "recents", label: t`Derniers arrivés` },
        ]}
        onChange={(tri) => go({ tri })}
      />
    </search>
  );
}
