import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { SheetImportsPageQuery } from "@/__generated__/SheetImportsPageQuery.graphql";
import { GuideTabs } from "@/guide/GuideTabs";
import { useFreshAfterGap } from "@/lib/changes";
import { NotForYou } from "@/region/NotForYou";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Page } from "@/ui/Page";
import { SelectField } from "@/ui/SelectField";
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
  const { regions } = useLazyLoadQuery<SheetImportsPageQuery>(
    graphql`
      query SheetImportsPageQuery @preloadable {
        regions(first: 100) {
          nodes {
            id
            code
            name
            viewerCanEditGuide
          }
        }
      }
    `,
    {},
    useFreshAfterGap(),
  );
  const own = regions.nodes.filter((region) => region.viewerCanEditGuide);
  const region = own.find(({ code }) => code === search.region) ?? own[0];
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
        {own.length > 1 && (
          <SelectField
            label={t`Région`}
            value={region.code}
            options={own.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(code) => void navigate({ to: PATH, search: { region: code }, replace: true })}
          />
        )}
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
