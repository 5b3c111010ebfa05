import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { ComingVisitors_chapter$key } from "@/__generated__/ComingVisitors_chapter.graphql";
import { formatLongDay } from "@/lib/format";
import { today } from "@/lib/period";
import { formatTime } from "@/lib/weekday";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/EmptyState";
import { RowList } from "@/ui/RowList";
import { byMeeting } from "./desk";
import { ShareCard } from "./ShareCard";
import { VisitorDialogs } from "./VisitorDialogs";
import { VisitorRow } from "./VisitorRow";

type Props = {
  chapter: ComingVisitors_chapter$key;
  /** Opens the invitation; null for those who invite nobody. */
  invite: (() => void) | null;
};

/** Who is expected, by meeting. */
export function ComingVisitors({ chapter, invite }: Props) {
  const { i18n } = useLingui();
  const { id, name, expected } = useFragment(
    graphql`
      fragment ComingVisitors_chapter on Chapter {
        id
        name
        expected: visitors(statuses: [INVITED, REGISTERED, CONFIRMED], first: 50) {
          totalCount
          nodes {
            id
            status
            meeting {
              id
              heldOn
              startsAt
            }
            ...VisitorRow_visitor
            ...VisitorDialogs_visitor
          }
        }
      }
    `,
    chapter,
  );
  const day = today();
  const groups = byMeeting(expected.nodes).filter(({ meeting }) => meeting.heldOn >= day);
  const hidden = expected.totalCount - expected.nodes.length;
  return (
    <>
      {groups.length === 0 && (
        <EmptyState
          icon="person"
          title={<Trans>Personne n’est attendu pour l’instant</Trans>}
          action={
            invite && (
              <Button tone="primary" aria-haspopup="dialog" onClick={invite}>
                <Trans>Inviter quelqu’un</Trans>
              </Button>
            )
          }
        >
          <Trans>
            Un invité assiste à une réunion, sans engagement. Pensez à un client, un fournisseur, un voisin.
          </Trans>
        </EmptyState>
      )}
      {groups.map(({ meeting, visitors }) => {
        const heldOn = formatLongDay(meeting.heldOn);
        const time = formatTime(meeting.startsAt, i18n.locale);
        const unconfirmed = visitors.filter(({ status }) => status === "REGISTERED").length;
        return (
          <Card
            key={meeting.id}
            title={
              <Link to="/reunions/$id" params={{ id: meeting.id }}>
                <Trans>
                  {heldOn}, {time}
                </Trans>
              </Link>
            }
            aside={
              unconfirmed > 0 && (
                <Plural value={unconfirmed} one="# à confirmer" many="# d’invités à confirmer" other="# à confirmer" />
              )
            }
            isFlush
          >
            <RowList>
              {visitors.map((visitor) => (
                <VisitorRow key={visitor.id} visitor={visitor} />
              ))}
            </RowList>
          </Card>
        );
      })}
      {hidden > 0 && (
        <p>
          <Plural
            value={hidden}
            one="# autre invité, inscrit avant ceux-ci, n’est pas affiché."
            many="# d’autres invités, inscrits avant ceux-ci, ne sont pas affichés."
            other="# autres invités, inscrits avant ceux-ci, ne sont pas affichés."
          />
        </p>
      )}
      <ShareCard chapterId={id} name={name} />
      <VisitorDialogs visitors={expected.nodes} />
    </>
  );
}
