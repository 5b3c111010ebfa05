import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import type { OneToOneList_member$data, OneToOneList_member$key } from "@/__generated__/OneToOneList_member.graphql";
import { useCommand } from "@/form/command";
import { formatDay } from "@/lib/format";
import { List } from "@/list/List";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { Row } from "@/ui/RowList";
import { CountsIn } from "./CountsIn";
import { ExportOneToOnes } from "./ExportOneToOnes";
import { TakeBackButton } from "./TakeBackButton";
import { TakeBackDialog } from "./TakeBackDialog";
import { TAKE_BACK_ONE_TO_ONE } from "./takeBack";

type Met = OneToOneList_member$data["oneToOnes"]["nodes"][number];

/** Whom a member met, the latest first, and in which meeting each counts. */
export function OneToOneList(props: { member: OneToOneList_member$key; countsOn: string | null }) {
  const { id, oneToOnes } = useFragment(
    graphql`
      fragment OneToOneList_member on Member
      @argumentDefinitions(
        first: { type: "Int" }
        after: { type: "String" }
        last: { type: "Int" }
        before: { type: "String" }
      ) {
        id
        oneToOnes(first: $first, after: $after, last: $last, before: $before) {
          totalCount
          nodes {
            id
            metOn
            takenBackAt
            viewerCanTakeBack
            other {
              id
              displayName
            }
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
  const [mistaken, setMistaken] = useState<Met | null>(null);
  const count = oneToOnes.totalCount;
  const name = mistaken?.other?.displayName ?? "…";
  const day = mistaken ? formatDay(mistaken.metOn) : "";
  return (
    <>
      <List
        list={oneToOnes}
        row={(met) => {
          const { metOn, other, meeting, takenBackAt } = met;
          return (
            <Row
              title={
                other ? (
                  <Link to="/membres/$id" params={{ id: other.id }}>
                    {other.displayName}
                  </Link>
                ) : (
                  "…"
                )
              }
              detail={formatDay(metOn)}
              aside={
                <>
                  <CountsIn takenBackAt={takenBackAt} meeting={meeting} countsOn={props.countsOn} />
                  {met.viewerCanTakeBack && <TakeBackButton onClick={() => setMistaken(met)} />}
                </>
              }
            />
          );
        }}
        title={<Plural value={count} one="# tête-à-tête" many="# de tête-à-tête" other="# tête-à-tête" />}
        empty={
          <EmptyState
            icon="exchange"
            title={<Trans>Aucun tête-à-tête noté</Trans>}
            action={
              <Link to="/tete-a-tete" className={buttonClass("primary")}>
                <Trans>Noter le premier</Trans>
              </Link>
            }
          >
            <Trans>Un tête-à-tête est noté par l’un des deux, et compte pour les deux.</Trans>
          </EmptyState>
        }
        exportButton={<ExportOneToOnes memberId={id} total={count} />}
      />
      {mistaken && (
        <TakeBackDialog
          name={mistaken.id}
          send={() => send(TAKE_BACK_ONE_TO_ONE, { oneToOneId: mistaken.id })}
          onClose={() => setMistaken(null)}
        >
          <Trans>
            Tête-à-tête avec {name}, le {day}
          </Trans>
        </TakeBackDialog>
      )}
    </>
  );
}
