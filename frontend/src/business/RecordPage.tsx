import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { RecordPageQuery } from "@/__generated__/RecordPageQuery.graphql";
import { useFreshAfterGap } from "@/lib/changes";
import { picked } from "@/member/people";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { recordOf } from "./asked";
import { RecordForm } from "./RecordForm";

const route = getRouteApi("/member/merci");

export function RecordPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const { viewer, referral } = useLazyLoadQuery<RecordPageQuery>(
    graphql`
      query RecordPageQuery($referral: ID!, $isOfReferral: Boolean!) @preloadable {
        referral(id: $referral) @include(if: $isOfReferral) {
          id
          viewerIsReceiver
        }
        viewer {
          memberships {
            id
            region {
              currency
            }
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
    `,
    recordOf(search),
    useFreshAfterGap(),
  );
  const known = viewer.memberships.flatMap(({ chapter }) =>
    (chapter?.members.nodes ?? [])
      .filter((member) => !member.viewerIsMember)
      .map((member) => picked({ ...member, chapter })),
  );
  return (
    <Page
      title={t`Dire merci`}
      lead={<Trans>Une affaire conclue grâce à quelqu’un : enregistrez ce qu’elle vous rapporte, et remerciez.</Trans>}
      width="narrow"
    >
      {viewer.memberships.length > 0 ? (
        <RecordForm
          memberships={viewer.memberships.map(({ id, chapter, region }) => ({
            id,
            name: chapter?.name ?? "",
            currency: region.currency,
          }))}
          known={known}
          thankedId={search.membre}
          // Anything but a referral that they received is left out, as if the address had none.
          referralId={referral?.viewerIsReceiver ? referral.id : undefined}
        />
      ) : (
        <EmptyState icon="thanks" title={<Trans>Seuls les membres d’un groupe enregistrent des mercis</Trans>} />
      )}
    </Page>
  );
}
