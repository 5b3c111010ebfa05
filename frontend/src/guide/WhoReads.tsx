import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { WhoReads_sheet$key } from "@/__generated__/WhoReads_sheet.graphql";
import { Notice } from "@/ui/Notice";

/** Who will read what is being written, and when: an owner's words wait for an editor, an editor's on a public sheet don't. */
export function WhoReads(props: { sheet: WhoReads_sheet$key }) {
  const { viewerIsEditor, network } = useFragment(
    graphql`
      fragment WhoReads_sheet on NetworkSheet {
        viewerIsEditor
        network {
          id
        }
      }
    `,
    props.sheet,
  );
  return (
    <Notice>
      {viewerIsEditor ? (
        network ? (
          <Trans>La fiche est dans le guide : tout le monde lira aussitôt ce que vous enregistrez.</Trans>
        ) : (
          <Trans>La fiche n’est pas dans le guide : personne d’autre ne lira ceci avant que vous la publiiez.</Trans>
        )
      ) : network ? (
        <Trans>
          Ce que vous enregistrez attend la relecture de l’édition du guide. D’ici là, tout le monde lit la version
          publiée.
        </Trans>
      ) : (
        <Trans>
          Une fois enregistrée, la fiche reste un brouillon : soumettez-la à l’édition du guide pour qu’elle paraisse.
        </Trans>
      )}
    </Notice>
  );
}
