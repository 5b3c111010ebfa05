import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { OneToOnePageQuery } from "@/__generated__/OneToOnePageQuery.graphql";
import { useFreshAfterGap } from "@/lib/changes";
import { picked } from "@/member/people";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { OneToOneForm } from "./OneToOneForm";

const route = getRouteApi("/member/tete-a-tete");

export function OneToOnePage() {
  const { t } = useLingui();
  const { membre } = route.useSearch();
  const { viewer } = useLazyLoadQuery<OneToOnePageQuery>(
    graphql`
      query OneToOnePageQuery @preloadable {
        viewer {
          memberships {
            id
            chapter {
              name
              nextMeeting {
                heldOn
              }
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
    `,
    {},
    useFreshAfterGap(),
  );
  const known = viewer.memberships.flatMap(({ chapter }) =>
    (chapter?.members.nodes ?? [])
      .filter((member) => !member.viewerIsMember)
      .map((member) => picked({ ...member, chapter })),
  );
  return (
    <Page
      title={t`Tête-à-tête`}
      lead={<Trans>Vous avez rencontré un membre : notez-le, il compte pour vous deux.</Trans>}
      width="narrow"
    >
      {viewer.memberships.length > 0 ? (
        <OneToOneForm
          memberships={viewer.memberships.map(({ id, chapter }) => ({
            id,
            name: chapter?.name ?? "",
            countsOn: chapter?.nextMeeting?.heldOn ?? null,
          }))}
          known={known}
          otherId={membre}
        />
      ) : (
        <EmptyState icon="exchange" title={<Trans>Seuls les membres d’un groupe notent des tête-à-tête</Trans>} />
      )}
    </Page>
  );
}
