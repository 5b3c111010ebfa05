import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Suspense } from "react";
import { EditedRegionField } from "@/guide/EditedRegionField";
import { GuideTabs } from "@/guide/GuideTabs";
import { useEditedRegion } from "@/guide/useEditedRegion";
import { FilterField } from "@/list/FilterField";
import { Filters } from "@/list/Filters";
import { useFilters } from "@/list/useFilters";
import { NotForYou } from "@/region/NotForYou";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { SheetSuggestions } from "./SheetSuggestions";
import { SuggestionQueue } from "./SuggestionQueue";
import type { SuggestionsSearch } from "./search";

const route = getRouteApi("/member/administration/guide/propositions");

/** What visitors found wrong in sheets: in one, or in all of a region's guide. */
export function SuggestionsPage() {
  const search = route.useSearch();
  return search.fiche ? (
    <SheetSuggestions sheet={search.fiche} search={search} />
  ) : (
    <RegionSuggestions search={search} />
  );
}

/** For a guide's editors. */
function RegionSuggestions({ search }: { search: SuggestionsSearch }) {
  const { t } = useLingui();
  const go = useFilters(search);
  const { own, region } = useEditedRegion(search.region);
  if (!region) {
    return <NotForYou />;
  }
  return (
    <Page
      title={t`Propositions, ${region.name}`}
      width="narrow"
      above={
        <Link to="/administration">
          <Trans>Administration</Trans>
        </Link>
      }
      lead={<Trans>Ce que des visiteurs, sans compte, ont trouvé à corriger dans les fiches publiées.</Trans>}
    >
      <GuideTabs current="/administration/guide/propositions" region={region.code} />
      <Filters>
        <EditedRegionField own={own} region={region} onChange={(code) => go({ region: code })} />
        <FilterField
          label={t`Propositions`}
          value={search.etat}
          all={t`À traiter`}
          options={[
            { value: "retenues", label: t`Retenues` },
            { value: "refusees", label: t`Refusées` },
          ]}
          onChange={(etat) => go({ etat })}
        />
      </Filters>
      <Suspense fallback={<Skeleton rows={6} hasTitle={false} />}>
        <SuggestionQueue region={region.code} search={search} />
      </Suspense>
    </Page>
  );
}
