import { Plural, Trans } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import type { CreditList_member$data, CreditList_member$key } from "@/__generated__/CreditList_member.graphql";
import { useCommand } from "@/form/command";
import { formatDay } from "@/lib/format";
import { List } from "@/list/List";
import { EmptyState } from "@/ui/EmptyState";
import { Row } from "@/ui/RowList";
import { CountsIn } from "./CountsIn";
import { ExportCredits } from "./ExportCredits";
import { TakeBackButton } from "./TakeBackButton";
import { TakeBackDialog } from "./TakeBackDialog";
import { TAKE_BACK_CREDIT } from "./takeBack";

type Learned = CreditList_member$data["trainingCredits"]["nodes"][number];

/** What a member learned, the latest first, and in which meeting each counts. */
export function CreditList(props: { member: CreditList_member$key; countsOn: string | null }) {
  const { id, trainingCredits } = useFragment(
    graphql`
      fragment CreditList_member on Member
      @argumentDefinitions(
        first: { type: "Int" }
        after: { type: "String" }
        last: { type: "Int" }
        before: { type: "String" }
      ) {
        id
        trainingCredits(first: $first, after: $after, last: $last, before: $before) {
          totalCount
          nodes {
            id
            credits
            topic
            learnedOn
            takenBackAt
            viewerCanTakeBack
            meeting {
              id
              heldOn
            }
          }
          pageInfo {
            hasNextPage
            hasPreviousPage
            startCursor
            endCursor
          }
        }
      }
    `,
    props.member,
  );
  const send = useCommand();
  const [mistaken, setMistaken] = useState<Learned | null>(null);
  const count = trainingCredits.totalCount;
  const learned = mistaken?.topic ?? "";
  return (
    <>
      <List
        list={trainingCredits}
        row={(credit) => {
          const { credits, topic, learnedOn, meeting, takenBackAt } = credit;
          return (
            <Row
              title={topic}
              detail={
                <>
                  {formatDay(learnedOn)}
                  {" · "}
                  <Plural value={credits} one="# unité" many="# d’unités" other="# unités" />
                </>
              }
              aside={
                <>
                  <CountsIn takenBackAt={takenBackAt} meeting={meeting} countsOn={props.countsOn} />
                  {credit.viewerCanTakeBack && <TakeBackButton onClick={() => setMistaken(credit)} />}
                </>
              }
            />
          );
        }}
        title={<Plural value={count} one="# formation" many="# de formations" other="# formations" />}
        empty={
          <EmptyState icon="week" title={<Trans>Aucune formation notée</Trans>}>
            <Trans>Une unité vaut environ une heure consacrée à apprendre à faire vivre son réseau.</Trans>
          </EmptyState>
        }
        exportButton={<ExportCredits memberId={id} total={count} />}
      />
      {mistaken && (
        <TakeBackDialog
          name={mistaken.id}
          send={() => send(TAKE_BACK_CREDIT, { trainingCreditId: mistaken.id })}
          onClose={() => setMistaken(null)}
        >
          <Trans>Formation : {learned}</Trans>
        </TakeBackDialog>
      )}
    </>
  );
}
