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
import { ProposalQueue } from "./ProposalQueue";

const PATH = "/administration/guide/reseaux-proposes";
const route = getRouteApi(`/member${PATH}`);

/** Networks that visitors miss in a guide, for its editors: first what waits for them. */
export function ProposalsPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const go = useFilters(search);
  const { own, region } = useEditedRegion(search.region);
  if (!region) {
    return <NotForYou />;
  }
  return (
    <Page
      title={t`Réseaux proposés, ${region.name}`}
      width="narrow"
      above={
        <Link to="/administration">
          <Trans>Administration</Trans>
        </Link>
      }
      lead={<Trans>Les réseaux que des visiteurs, sans compte, n’ont pas trouvés dans le guide.</Trans>}
    >
      <GuideTabs current={PATH} region={region.code} />
      <Filters>
        <EditedRegionField own={own} region={region} onChange={(code) => go({ region: code, etat: undefined })} />
        <FilterField
          label={t`Réseaux proposés`}
          value={search.etat}
          all={t`À décider`}
          options={[
            { value: "retenus", label: t`Retenus` },
            { value: "refuses", label: t`Refusés` },
          ]}
          onChange={(etat) => go({ etat })}
        />
      </Filters>
      <Suspense fallback={<Skeleton rows={4} hasTitle={false} />}>
        <ProposalQueue region={region.code} search={search} />
      </Suspense>
    </Page>
  );
}
