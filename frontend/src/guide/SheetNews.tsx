import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { SheetNews_sheet$key } from "@/__generated__/SheetNews_sheet.graphql";
import { formatInstant } from "@/lib/format";
import { Notice } from "@/ui/Notice";

/** What whoever opens a sheet is to know first: that it waits, for whom, and what was asked for. */
export function SheetNews(props: { sheet: SheetNews_sheet$key }) {
  const { status, viewerIsEditor, network, chapter, latest, published, events } = useFragment(
    graphql`
      fragment SheetNews_sheet on NetworkSheet {
        status
        viewerIsEditor
        network {
          id
        }
        chapter {
          name
        }
        latest {
          number
          writtenBy
          writtenAt
        }
        published {
          number
        }
        events(first: 10) {
          nodes {
            action
            actorName
            note
          }
        }
      }
    `,
    props.sheet,
  );
  const { number, writtenBy } = latest;
  if (chapter) {
    return (
      <Notice title={<Trans>C’est la fiche d’un groupe</Trans>}>
        <Trans>Elle dit ce que disent les données du groupe {chapter.name}, et change avec elles.</Trans>
      </Notice>
    );
  }
  const said = (action: string) => events.nodes.find((event) => event.action === action);
  if (network && published && number > published.number) {
    const moment = formatInstant(latest.writtenAt);
    return (
      <Notice tone="warning" title={<Trans>Le public lit encore la version {published.number}</Trans>}>
        {viewerIsEditor ? (
          <Trans>
            La version {number}, de {writtenBy ?? "–"}, {moment}, attend d’être publiée. Ce qui change se voit sous
            « Différences ».
          </Trans>
        ) : (
          <Trans>
            La version {number} attend la relecture de l’édition du guide. Ce qui change se voit sous « Différences ».
          </Trans>
        )}
      </Notice>
    );
  }
  switch (status) {
    case "CHANGES_REQUESTED":
      return <Asked title={<Trans>Une reprise est demandée</Trans>} event={said("REQUEST_CHANGES")} />;
    case "REJECTED":
      return <Asked title={<Trans>La fiche est écartée</Trans>} event={said("REJECT")} />;
    case "SUBMITTED":
    case "IN_REVIEW":
      return viewerIsEditor ? null : (
        <Notice title={<Trans>La fiche est à la relecture</Trans>}>
          <Trans>L’édition du guide vous répondra ici. D’ici là, vous ne pouvez plus la modifier.</Trans>
        </Notice>
      );
    default:
      return null;
  }
}

type Event = { readonly actorName: string | null | undefined; readonly note: string | null | undefined };

/** What an editor wrote to whoever keeps the sheet. */
function Asked({ title, event }: { title: React.ReactNode; event: Event | undefined }) {
  const note = event?.note;
  const name = event?.actorName;
  return (
    <Notice tone="warning" title={title}>
      {note &&
        (name ? (
          <Trans>
            « {note} », écrit {name}.
          </Trans>
        ) : (
          <Trans>« {note} »</Trans>
        ))}
    </Notice>
  );
}
