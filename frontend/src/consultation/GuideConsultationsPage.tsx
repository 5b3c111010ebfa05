import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Suspense } from "react";
import { EditedRegionField } from "@/guide/EditedRegionField";
import { GuideTabs } from "@/guide/GuideTabs";
import { useEditedRegion } from "@/guide/useEditedRegion";
import { only } from "@/lib/only";
import { NotForYou } from "@/region/NotForYou";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { GuideConsultations } from "./GuideConsultations";
import { SpanTabs } from "./SpanTabs";

const PATH = "/administration/guide/consultations";
const route = getRouteApi(`/member${PATH}`);

/** How often a guide's sheets are read, for those who edit it. */
export function GuideConsultationsPage() {
  const { t } = useLingui();
  const { region: wanted, periode } = route.useSearch();
  const navigate = useNavigate();
  const { own, region } = useEditedRegion(wanted);
  if (!region) {
    return <NotForYou />;
  }
  return (
    <Page
      title={t`Consultations du guide, ${region.name}`}
      above={
        <Link to="/administration">
          <Trans>Administration</Trans>
        </Link>
      }
      lead={
        <Trans>Combien de personnes lisent les fiches et joignent les réseaux : des sommes, jamais des noms.</Trans>
      }
    >
      <GuideTabs current={PATH} region={region.code} />
      <EditedRegionField
        own={own}
        region={region}
        onChange={(code) =>
          void navigate({
            to: ".",
            search: only({ region: code, ...(periode && { periode }) }) as never,
            replace: true,
          })
        }
      />
      <SpanTabs current={periode ?? "mois"} kept={{ region: region.code }} />
      <Suspense fallback={<Skeleton rows={8} hasTitle={false} />}>
        <GuideConsultations region={region.code} span={periode ?? "mois"} />
      </Suspense>
    </Page>
  );
}
