import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { VoteCard_application$key } from "@/__generated__/VoteCard_application.graphql";
import type { VoteCardMutation } from "@/__generated__/VoteCardMutation.graphql";
import { command, useCommand } from "@/form/command";
import { Form } from "@/form/Form";
import { useForm } from "@/form/useForm";
import { formatDay } from "@/lib/format";
import { Card } from "@/ui/Card";
import { Choice } from "@/ui/Choice";
import { showToast } from "@/ui/toast";

type Answer = "FOR" | "AGAINST";

const VOTE = command<VoteCardMutation>(graphql`
  mutation VoteCardMutation($input: CastVoteInput!) {
    led: castVote(input: $input) {
      ...LedApplication_payload @relay(mask: false)
    }
  }
`);

/** Votes, secretly; again, to vote otherwise, until the vote closes. What was voted is asked of nobody, and shown to nobody. */
export function VoteCard(props: { application: VoteCard_application$key }) {
  const { t } = useLingui();
  const send = useCommand();
  const { id, conditions, viewerHasVoted, votes } = useFragment(
    graphql`
      fragment VoteCard_application on Application {
        id
        conditions
        viewerHasVoted
        votes {
          endsOn
        }
      }
    `,
    props.application,
  );
  const form = useForm({
    name: `membership.vote.${id}`,
    empty: (): { answer: Answer | null } => ({ answer: null }),
    read: ({ answer }) =>
      answer
        ? { input: { applicationId: id, inFavour: answer === "FOR" } }
        : { gaps: { answer: t`Choisissez l’un ou l’autre.` } },
    refusals: { answer: ["inFavour"] },
    send: (input, commandId) => send(VOTE, { ...input, commandId }),
    onDone: () => showToast(t`Votre vote est pris en compte.`),
  });
  const endsOn = votes[0]?.endsOn;
  return (
    <Card title={<Trans>Votre vote</Trans>}>
      <p>
        {viewerHasVoted ? (
          <Trans>Vous avez voté. Vous pouvez changer votre vote jusqu’à la fin.</Trans>
        ) : (
          <Trans>Votre vote est secret : personne ne peut savoir ce que vous avez voté.</Trans>
        )}{" "}
        {endsOn && <Trans>Dernier jour : {formatDay(endsOn)}.</Trans>}
      </p>
      <Form form={form} submit={viewerHasVoted ? <Trans>Changer mon vote</Trans> : <Trans>Voter</Trans>}>
        <Choice
          label={conditions ? t`Accueillir cette personne, aux conditions dites ?` : t`Accueillir cette personne ?`}
          value={form.draft.answer}
          problem={form.problem("answer")}
          options={[
            { value: "FOR", label: <Trans>Pour</Trans> },
            { value: "AGAINST", label: <Trans>Contre</Trans> },
          ]}
          onChange={(answer) => form.change({ answer })}
        />
      </Form>
    </Card>
  );
}
