import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { FinderEditorPageQuery } from "@/__generated__/FinderEditorPageQuery.graphql";
import { only } from "@/lib/only";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { SelectField } from "@/ui/SelectField";
import { EditedFinder } from "./EditedFinder";
import type { FinderEditorSearch } from "./search";

const route = getRouteApi("/member/administration/moteur");

/** The questions of each region whose guide the person edits. */
export function FinderEditorPage() {
  const { t } = useLingui();
  const { region: wanted, version } = route.useSearch();
  const navigate = useNavigate();
  const { regions } = useLazyLoadQuery<FinderEditorPageQuery>(
    graphql`
      query FinderEditorPageQuery @preloadable {
        regions(first: 100, orderBy: NAME) {
          nodes {
            id
            code
            name
            viewerCanPublishFinder
          }
        }
      }
    `,
    {},
  );
  const show = (search: FinderEditorSearch) => void navigate({ to: ".", search: only(search) as never, replace: true });
  const edited = regions.nodes.filter(({ viewerCanPublishFinder }) => viewerCanPublishFinder);
  const region = edited.find(({ code }) => code === wanted) ?? (edited.length === 1 ? edited[0] : undefined);
  return (
    <Page
      title={t`Moteur de choix`}
      width="narrow"
      lead={<Trans>Les questions qui mènent à un réseau. Les adresses déjà partagées gardent leurs questions.</Trans>}
      actions={
        region && (
          <a href={`/trouver/${region.code}`} className={buttonClass()}>
            <Trans>Essayer</Trans>
          </a>
        )
      }
    >
      {edited.length === 0 ? (
        <EmptyState icon="search" title={<Trans>Vous ne rédigez le guide d’aucune région</Trans>} />
      ) : (
        <SelectField
          label={t`Région`}
          value={region?.code ?? null}
          placeholder={t`Choisissez une région`}
          options={edited.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(code) => show({ region: code })}
        />
      )}
      {region && (
        <EditedFinder
          key={region.id}
          regionId={region.id}
          code={region.code}
          wanted={version ?? null}
          onVersion={(next) => show({ region: region.code, ...(next && { version: next }) })}
        />
      )}
    </Page>
  );
}
