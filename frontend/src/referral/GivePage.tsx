import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import { fetchQuery, graphql, useLazyLoadQuery } from "react-relay";
import type { Environment } from "relay-runtime";
import type { GivePageQuery } from "@/__generated__/GivePageQuery.graphql";
import { useFreshAfterGap } from "@/lib/changes";
import { useSignal } from "@/lib/signal";
import { picked } from "@/member/people";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { GiveForm } from "./GiveForm";
import { formTurn } from "./giving";

const FORM = graphql`
  query GivePageQuery @preloadable {
    viewer {
      viewerCanGiveReferral
      memberships {
        id
        chapter {
          name
          members(first: 100) {
            nodes {
              id
              displayName
              firmName
              viewerIsMember
              specialty {
                french: name(language: FRENCH)
                english: name(language: ENGLISH)
              }
            }
          }
        }
      }
    }
  }
`;

const route = getRouteApi("/member/recommander");

/** What the form shows is kept on the device as soon as it was read once: then it opens without a network. */
export async function prepareGiving(environment: Environment): Promise<void> {
  await fetchQuery<GivePageQuery>(environment, FORM, {}).toPromise();
}

export function GivePage() {
  const { t } = useLingui();
  const { membre } = route.useSearch();
  const turn = useSignal(formTurn);
  const { viewer } = useLazyLoadQuery<GivePageQuery>(FORM, {}, useFreshAfterGap());
  if (!viewer.viewerCanGiveReferral) {
    return (
      <Page title={t`Recommander`} width="narrow">
        <EmptyState
          icon="exchange"
          title={<Trans>Seuls les membres d’un groupe donnent des recommandations</Trans>}
          action={
            <Link to="/annuaire" className={buttonClass()}>
              <Trans>Parcourir l’annuaire</Trans>
            </Link>
          }
        />
      </Page>
    );
  }
  const memberships = viewer.memberships.map(({ id, chapter }) => ({ id, name: chapter?.name ?? "" }));
  const known = viewer.memberships.flatMap(({ chapter }) =>
    (chapter?.members.nodes ?? [])
      .filter((member) => !member.viewerIsMember)
      .map((member) => picked({ ...member, chapter })),
  );
  return (
    <Page title={t`Recommander`} width="narrow">
      <GiveForm key={turn} memberships={memberships} known={known} receiverId={membre} />
    </Page>
  );
}
