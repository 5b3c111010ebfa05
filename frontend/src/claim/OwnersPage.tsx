import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { OwnersPageQuery } from "@/__generated__/OwnersPageQuery.graphql";
import { part } from "@/frame/part";
import { useFresh } from "@/lib/changes";
import { NotForYou } from "@/region/NotForYou";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { RowList } from "@/ui/RowList";
import { OwnerRow } from "./OwnerRow";

const OwnershipDialog = part(() => import("./OwnershipDialog").then((module) => module.OwnershipDialog));
const route = getRouteApi("/member/administration/guide/$id/tenue");

/** What the address says for the form about somebody new. */
const NEW = "nouveau";

/** Who keeps a sheet: editors give it and take it away, owners leave. */
export function OwnersPage() {
  const { t } = useLingui();
  const { id } = route.useParams();
  const { qui } = route.useSearch();
  const navigate = useNavigate();
  const { networkSheet: sheet } = useLazyLoadQuery<OwnersPageQuery>(
    graphql`
      query OwnersPageQuery($id: ID!) @preloadable {
        networkSheet(id: $id) {
          id
          status
          viewerIsEditor
          chapter {
            id
          }
          latest {
            name
          }
          owners {
            id
            name
            isViewer
            isCurrent
            ...OwnerRow_owner
          }
        }
      }
    `,
    { id },
    useFresh(),
  );
  if (!sheet) {
    return <NotForYou />;
  }
  const { owners, latest } = sheet;
  const canInvite = sheet.viewerIsEditor && !sheet.chapter && sheet.status !== "MERGED";
  const ended = owners.find((owner) => owner.id === qui && owner.isCurrent);
  const show = (who: string | undefined) =>
    void navigate({ to: ".", search: (who ? { qui: who } : {}) as never, replace: true, resetScroll: false });
  return (
    <Page
      title={t`Qui tient la fiche`}
      width="narrow"
      above={
        <Link to="/administration/guide/$id" params={{ id: sheet.id }}>
          {latest.name}
        </Link>
      }
      lead={<Trans>Ces personnes écrivent la fiche ; l’édition du guide la relit avant chaque publication.</Trans>}
      actions={
        canInvite && (
          <Button tone="primary" aria-haspopup="dialog" onClick={() => show(NEW)}>
            <Trans>Confier la fiche à quelqu’un</Trans>
          </Button>
        )
      }
    >
      {owners.length > 0 ? (
        <Card
          title={<Plural value={owners.length} one="# personne" many="# de personnes" other="# personnes" />}
          isFlush
        >
          <RowList>
            {owners.map((owner) => (
              <OwnerRow key={owner.id} owner={owner} onEnd={() => show(owner.id)} />
            ))}
          </RowList>
        </Card>
      ) : (
        <EmptyState icon="institution" title={<Trans>L’édition du guide seulement</Trans>}>
          <Trans>Personne du réseau ne tient encore la fiche.</Trans>
        </EmptyState>
      )}
      {((qui === NEW && canInvite) || ended) && (
        <Suspense>
          <OwnershipDialog key={qui} sheetId={sheet.id} owner={ended ?? null} onClose={() => show(undefined)} />
        </Suspense>
      )}
    </Page>
  );
}
