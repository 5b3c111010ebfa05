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
import { ClaimQueue } from "./ClaimQueue";

const PATH = "/administration/guide/demandes";
const route = getRouteApi(`/member${PATH}`);

/** Who says that a network of the guide is theirs, for the guide's editors: first what waits for them. */
export function ClaimsPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const go = useFilters(search);
  const { own, region } = useEditedRegion(search.region);
  if (!region) {
    return <NotForYou />;
  }
  return (
    <Page
      title={t`Demandes de fiche, ${region.name}`}
      above={
        <Link to="/administration">
          <Trans>Administration</Trans>
        </Link>
      }
      lead={<Trans>Qui demande à tenir la fiche de son réseau, et ce que nous avons pu vérifier.</Trans>}
    >
      <GuideTabs current={PATH} region={region.code} />
      <Filters>
        <EditedRegionField own={own} region={region} onChange={(code) => go({ region: code, etat: undefined })} />
        <FilterField
          label={t`Demandes`}
          value={search.etat}
          all={t`À décider`}
          options={[
            { value: "courrier", label: t`Lien envoyé, pas encore ouvert` },
            { value: "closes", label: t`Closes` },
          ]}
          onChange={(etat) => go({ etat })}
        />
      </Filters>
      <Suspense fallback={<Skeleton rows={4} hasTitle={false} />}>
        <ClaimQueue region={region.code} search={search} />
      </Suspense>
    </Page>
  );
}
