import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { ApplicationVotes_application$key } from "@/__generated__/ApplicationVotes_application.graphql";
import { formatDay } from "@/lib/format";
import { Card } from "@/ui/Card";
import { Row, RowList } from "@/ui/RowList";
import { voteWords } from "./words";

/** The committee's votes: until when, who may vote, and what they came to. How each voted is told to nobody. */
export function ApplicationVotes(props: { application: ApplicationVotes_application$key }) {
  const { i18n } = useLingui();
  const { votes } = useFragment(
    graphql`
      fragment ApplicationVotes_application on Application {
        votes {
          number
          openedOn
          endsOn
          isProlonged
          committeeSize
          quorum
          outcome
          inFavour
          against
        }
      }
    `,
    props.application,
  );
  if (votes.length === 0) {
    return null;
  }
  return (
    <Card title={<Trans>Votes du comité</Trans>} isFlush>
      <RowList>
        {votes.map((vote) => (
          <Row
            key={vote.number}
            title={
              vote.outcome ? (
                i18n._(voteWords(vote.outcome))
              ) : (
                <Trans>En cours, jusqu’au {formatDay(vote.endsOn)}</Trans>
              )
            }
            detail={
              <>
                <Plural
                  value={vote.committeeSize}
                  one="# membre du comité appelé à voter"
                  many="# de membres du comité appelés à voter"
                  other="# membres du comité appelés à voter"
                />
                {" · "}
                <Trans>quorum : {vote.quorum}</Trans>
                {vote.inFavour !== null && vote.against !== null && (
                  <>
                    {" · "}
                    <Trans>
                      {vote.inFavour} pour, {vote.against} contre
                    </Trans>
                  </>
                )}
                {" · "}
                <Trans>ouvert le {formatDay(vote.openedOn)}</Trans>
                {vote.isProlonged && (
                  <>
                    {" · "}
                    <Trans>prolongé une fois, faute de quorum</Trans>
                  </>
                )}
              </>
            }
          />
        ))}
      </RowList>
    </Card>
  );
}
