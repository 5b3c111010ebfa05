import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { CalendarPageQuery } from "@/__generated__/CalendarPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { CreateFeedDialog } from "./CreateFeedDialog";
import { FeedFacts } from "./FeedFacts";
import { RevokeFeedDialog } from "./RevokeFeedDialog";
import { Subscribing } from "./Subscribing";
import type { CalendarSearch } from "./search";

const route = getRouteApi("/member/profil/agenda");

/** One's meetings in the calendar of one's phone: the address that it fetches them from. */
export function CalendarPage() {
  const { t } = useLingui();
  const { action } = route.useSearch();
  const navigate = useNavigate();
  const { viewer } = useLazyLoadQuery<CalendarPageQuery>(
    graphql`
      query CalendarPageQuery @preloadable {
        viewer {
          calendarFeed {
            id
            ...FeedFacts_feed
          }
        }
      }
    `,
    {},
    useFresh(),
  );
  const feed = viewer.calendarFeed;
  const show = (shown: CalendarSearch) => void navigate({ to: "/profil/agenda", search: shown, replace: true });
  return (
    <Page
      title={t`Mon agenda`}
      width="narrow"
      above={
        <Link to="/profil">
          <Trans>Mon profil</Trans>
        </Link>
      }
      lead={
        <Trans>
          Vos réunions dans l’agenda de votre téléphone : déplacées ou annulées, elles s’y mettent à jour toutes seules.
        </Trans>
      }
    >
      {feed ? (
        <Card title={<Trans>L’adresse de mon agenda</Trans>}>
          <FeedFacts
            feed={feed}
            onReplace={() => show({ action: "creer" })}
            onRevoke={() => show({ action: "revoquer" })}
          />
        </Card>
      ) : (
        <EmptyState
          icon="week"
          title={<Trans>Votre agenda n’est pas encore relié</Trans>}
          action={
            <Button tone="primary" aria-haspopup="dialog" onClick={() => show({ action: "creer" })}>
              <Trans>Créer l’adresse</Trans>
            </Button>
          }
        >
          <Trans>
            Créez une adresse secrète, puis donnez-la à votre agenda. Vous pourrez la révoquer à tout moment.
          </Trans>
        </EmptyState>
      )}
      <Subscribing />
      {action === "creer" && <CreateFeedDialog isReplacing={Boolean(feed)} onClose={() => show({})} />}
      {action === "revoquer" && feed && <RevokeFeedDialog id={feed.id} onClose={() => show({})} />}
    </Page>
  );
}
