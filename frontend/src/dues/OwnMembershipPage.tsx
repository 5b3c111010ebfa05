import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { OwnMembershipPageQuery } from "@/__generated__/OwnMembershipPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { StandingCard } from "./StandingCard";

/** The person's own memberships, those that have ended included: due when, paid until when, what is decided. */
export function OwnMembershipPage() {
  const { t } = useLingui();
  const { viewer } = useLazyLoadQuery<OwnMembershipPageQuery>(
    graphql`
      query OwnMembershipPageQuery @preloadable {
        viewer {
          memberships {
            id
            chapter {
              name
            }
            standing {
              ...StandingCard_standing
            }
          }
          formerMemberships {
            id
            chapter {
              name
            }
            standing {
              ...StandingCard_standing
            }
            referralsGiven(first: 1) {
              totalCount
            }
            referralsReceived(first: 1) {
              totalCount
            }
          }
        }
      }
    `,
    {},
    useFresh(),
  );
  const { memberships, formerMemberships } = viewer;
  return (
    <Page
      title={t`Mon adhésion`}
      width="narrow"
      lead={<Trans>Ce que votre groupe a noté : seuls ses responsables et la direction de la région le lisent.</Trans>}
    >
      {memberships.length + formerMemberships.length === 0 && (
        <EmptyState icon="person" title={<Trans>Votre compte n’est membre d’aucun groupe</Trans>} />
      )}
      {memberships.map(({ id, chapter, standing }) =>
        standing ? <StandingCard key={id} standing={standing} title={chapter?.name ?? t`Adhésion`} /> : null,
      )}
      {formerMemberships.map(({ id, chapter, standing, referralsGiven, referralsReceived }) => {
        const name = chapter?.name ?? t`Adhésion`;
        return (
          <section key={id} className="stack">
            {standing && <StandingCard standing={standing} title={name} />}
            <p>
              <Plural
                value={referralsGiven.totalCount}
                one="# recommandation donnée"
                many="# de recommandations données"
                other="# recommandations données"
              />
              {" · "}
              <Plural
                value={referralsReceived.totalCount}
                one="# recommandation reçue"
                many="# de recommandations reçues"
                other="# recommandations reçues"
              />
            </p>
          </section>
        );
      })}
    </Page>
  );
}
