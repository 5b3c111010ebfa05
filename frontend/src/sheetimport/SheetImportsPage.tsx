import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Suspense } from "react";
import { EditedRegionField } from "@/guide/EditedRegionField";
import { GuideTabs } from "@/guide/GuideTabs";
import { useEditedRegion } from "@/guide/useEditedRegion";
import { NotForYou } from "@/region/NotForYou";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { SendFile } from "./SendFile";
import { SheetImportList } from "./SheetImportList";
import { useTemplate } from "./useTemplate";

const PATH = "/administration/guide/import";
const route = getRouteApi("/member/administration/guide/import");

/** Imports of a guide: the file that comes next, and those that came before. */
export function SheetImportsPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const navigate = useNavigate();
  const saveTemplate = useTemplate();
  const { own, region } = useEditedRegion(search.region);
  if (!region) {
    return <NotForYou />;
  }
  return (
    <Page
      title={t`Importer des fiches, ${region.name}`}
      above={
        <Link to="/administration">
          <Trans>Administration</Trans>
        </Link>
      }
      lead={<Trans>Rien n’est écrit avant votre accord, et un import s’annule en entier.</Trans>}
      actions={
        <Button onClick={() => void saveTemplate()}>
          <Trans>Télécharger un modèle</Trans>
        </Button>
      }
    >
      <GuideTabs current={PATH} region={region.code} />
      <Card title={<Trans>Nouveau fichier</Trans>}>
        <EditedRegionField
          own={own}
          region={region}
          onChange={(code) => void navigate({ to: PATH, search: { region: code }, replace: true })}
        />
        <p>
          <Trans>
            La première ligne nomme les colonnes, en français, en anglais ou comme dans les données ouvertes du guide.
            Une cellule vide n’enlève rien à une fiche.
          </Trans>
        </p>
        <SendFile region={region.id} />
      </Card>
      <Suspense fallback={<Skeleton rows={4} hasTitle={false} />}>
        <SheetImportList region={region.code} cursor={search} />
      </Suspense>
    </Page>
  );
}
