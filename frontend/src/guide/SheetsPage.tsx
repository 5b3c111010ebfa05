import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Suspense } from "react";
import { FilterField } from "@/list/FilterField";
import { Filters } from "@/list/Filters";
import { useFilters } from "@/list/useFilters";
import { NotForYou } from "@/region/NotForYou";
import { Button } from "@/ui/Button";
import { Page } from "@/ui/Page";
import { SearchField } from "@/ui/SearchField";
import { Skeleton } from "@/ui/Skeleton";
import { AddSheetDialog } from "./AddSheetDialog";
import { EditedRegionField } from "./EditedRegionField";
import { GuideTabs } from "./GuideTabs";
import { SheetQueue } from "./SheetQueue";
import { useEditedRegion } from "./useEditedRegion";

const route = getRouteApi("/member/administration/guide");

/** The sheets of a region's guide, for its editors: first what waits for them. */
export function SheetsPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const go = useFilters(search);
  const navigate = useNavigate();
  const { own, region } = useEditedRegion(search.region);
  if (!region) {
    return <NotForYou />;
  }
  const showAdding = (isShown: boolean) =>
    void navigate({ to: ".", search: { ...search, ajouter: isShown || undefined } as never, replace: true });
  return (
    <Page
      title={t`Guide des réseaux, ${region.name}`}
      above={
        <Link to="/administration">
          <Trans>Administration</Trans>
        </Link>
      }
      lead={
        <a href={`/guide?region=${encodeURIComponent(region.code)}`}>{t`Le guide, tel que tout le monde le voit`}</a>
      }
      actions={
        <Button tone="primary" aria-haspopup="dialog" onClick={() => showAdding(true)}>
          <Trans>Ajouter une fiche</Trans>
        </Button>
      }
    >
      <GuideTabs current="/administration/guide" region={region.code} />
      <Filters>
        <SearchField
          label={t`Nom ou sigle du réseau`}
          value={search.q ?? ""}
          onSearch={(q) => go({ q: q || undefined })}
        />
        <EditedRegionField
          own={own}
          region={region}
          onChange={(code) => go({ region: code, q: undefined, etat: undefined })}
        />
        <FilterField
          label={t`Fiches`}
          value={search.etat}
          all={search.q ? t`Toutes` : t`À traiter`}
          options={[
            { value: "soumises", label: t`Soumises` },
            { value: "relecture", label: t`En relecture` },
            { value: "reprises", label: t`À reprendre` },
            { value: "brouillons", label: t`Brouillons` },
            { value: "anciennes", label: t`À mettre à jour` },
            { value: "publiees", label: t`Publiées` },
            { value: "archivees", label: t`Archivées, écartées, fondues` },
            ...(search.q ? [] : [{ value: "toutes" as const, label: t`Toutes` }]),
          ]}
          onChange={(etat) => go({ etat })}
        />
      </Filters>
      <Suspense fallback={<Skeleton rows={8} hasTitle={false} />}>
        <SheetQueue region={region.code} search={search} />
      </Suspense>
      {search.ajouter && <AddSheetDialog regions={own} region={region} onClose={() => showAdding(false)} />}
    </Page>
  );
}
