import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { ApplicationPageQuery } from "@/__generated__/ApplicationPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { localName } from "@/lib/named";
import { Badge } from "@/ui/Badge";
import { buttonClass } from "@/ui/buttonClass";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/EmptyState";
import { Notice } from "@/ui/Notice";
import { Page } from "@/ui/Page";
import { ApplicationFacts } from "./ApplicationFacts";
import { ApplicationHistory } from "./ApplicationHistory";
import { ApplicationReferences } from "./ApplicationReferences";
import { ApplicationSteps } from "./ApplicationSteps";
import { ApplicationVotes } from "./ApplicationVotes";
import { TradeRulings } from "./TradeRulings";
import { VoteCard } from "./VoteCard";
import { statusTone, statusWords } from "./words";

const route = getRouteApi("/member/candidatures/$id");

/** Somebody who asks for a seat: where that stands, what comes next, and what was. The server says who sees what of it. */
export function ApplicationPage() {
  const { t, i18n } = useLingui();
  const { id } = route.useParams();
  const { application } = useLazyLoadQuery<ApplicationPageQuery>(
    graphql`
      query ApplicationPageQuery($id: ID!) @preloadable {
        application(id: $id) {
          status
          firstName
          lastName
          erasedAt
          viewerCanVote
          chapter {
            id
            name
            region {
              currency
            }
          }
          seat {
            specialty {
              french: name(language: FRENCH)
              english: name(language: ENGLISH)
            }
          }
          sponsor {
            viewerIsMember
          }
          tradeRulings {
            ...TradeRulings_ruling
          }
          ...VoteCard_application
          ...ApplicationSteps_application
          ...ApplicationFacts_application
          ...ApplicationReferences_application
          ...ApplicationVotes_application
          ...ApplicationHistory_application
        }
      }
    `,
    { id },
    useFresh(),
  );
  if (!application) {
    return <Missing />;
  }
  const { chapter, seat, status } = application;
  const name = [application.firstName, application.lastName].filter(Boolean).join(" ");
  return (
    <Page
      title={name || t`Candidature effacée`}
      width="narrow"
      above={
        chapter && (
          <Link to="/candidatures" search={{ groupe: chapter.id }}>
            <Trans>Candidatures, {chapter.name}</Trans>
          </Link>
        )
      }
      lead={
        <>
          {localName(seat.specialty)} <Badge tone={statusTone(status)}>{i18n._(statusWords(status))}</Badge>
        </>
      }
    >
      {application.viewerCanVote && <VoteCard application={application} />}
      {status === "COMMITTEE_VOTE" && application.sponsor?.viewerIsMember && (
        <Notice>
          <Trans>Vous parrainez cette candidature : vous ne prenez pas part au vote.</Trans>
        </Notice>
      )}
      {application.erasedAt && (
        <Notice>
          <Trans>Un an après la fin d’une candidature, ce qui concerne les personnes est effacé.</Trans>
        </Notice>
      )}
      <ApplicationSteps application={application} currency={chapter?.region.currency} />
      <ApplicationFacts application={application} />
      {application.tradeRulings.length > 0 && (
        <Card title={<Trans>Métiers proches</Trans>}>
          <TradeRulings rulings={application.tradeRulings} />
        </Card>
      )}
      <ApplicationReferences application={application} />
      <ApplicationVotes application={application} />
      <ApplicationHistory application={application} />
    </Page>
  );
}

function Missing() {
  const { t } = useLingui();
  return (
    <Page title={t`Candidature introuvable`}>
      <EmptyState
        icon="search"
        title={<Trans>Cette candidature n’existe pas, ou n’est pas ouverte à votre compte</Trans>}
        action={
          <Link to="/candidatures" className={buttonClass()}>
            <Trans>Voir les candidatures</Trans>
          </Link>
        }
      />
    </Page>
  );
}
