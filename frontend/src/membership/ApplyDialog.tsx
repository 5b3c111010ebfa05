import { Trans } from "@lingui/react/macro";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { ApplyDialogQuery } from "@/__generated__/ApplyDialogQuery.graphql";
import { localName } from "@/lib/named";
import { Dialog } from "@/ui/Dialog";
import { Notice } from "@/ui/Notice";
import { ApplyForm } from "./ApplyForm";

type Props = {
  chapterId: string;
  visitorId: string | undefined;
  tradeId: string | undefined;
  onClose: () => void;
};

/** Proposes somebody for a seat: whoever leads applications on, or a member. What a visit says stands there already. */
export function ApplyDialog({ chapterId, visitorId, tradeId, onClose }: Props) {
  const { chapter, visitor, trade } = useLazyLoadQuery<ApplyDialogQuery>(
    graphql`
      query ApplyDialogQuery(
        $chapter: ID!
        $visitor: ID!
        $isVisitor: Boolean!
        $trade: ID!
        $isTrade: Boolean!
      ) {
        chapter(id: $chapter) {
          ...ApplyForm_chapter
        }
        visitor(id: $visitor) @include(if: $isVisitor) {
          name
          firm
          email
          phone
          application {
            id
          }
          inviter {
            id
          }
          specialty {
            id
            french: name(language: FRENCH)
            english: name(language: ENGLISH)
          }
        }
        trade: node(id: $trade) @include(if: $isTrade) {
          ... on Specialty {
            id
            french: name(language: FRENCH)
            english: name(language: ENGLISH)
          }
        }
      }
    `,
    {
      chapter: chapterId,
      visitor: visitorId ?? "",
      isVisitor: visitorId !== undefined,
      trade: tradeId ?? "",
      isTrade: tradeId !== undefined,
    },
    { fetchPolicy: "network-only" },
  );
  if (!chapter) {
    return null;
  }
  if (visitor?.application) {
    return (
      <Dialog title={<Trans>Proposer quelqu’un</Trans>} onClose={onClose}>
        <Notice>
          <Trans>Une candidature est déjà en cours pour cette personne.</Trans>
        </Notice>
      </Dialog>
    );
  }
  const wanted = visitor?.specialty ?? trade;
  return (
    <ApplyForm
      chapter={chapter}
      chapterId={chapterId}
      visitorId={visitor ? visitorId : undefined}
      visit={visitor ? { ...visitor, inviterId: visitor.inviter?.id } : null}
      trade={
        wanted?.id && wanted.french && wanted.english
          ? { id: wanted.id, name: localName({ french: wanted.french, english: wanted.english }) }
          : null
      }
      onClose={onClose}
    />
  );
}
