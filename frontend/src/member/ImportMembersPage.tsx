import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { ImportMembersPageQuery } from "@/__generated__/ImportMembersPageQuery.graphql";
import { useFreshAfterGap } from "@/lib/changes";
import { NotForYou } from "@/region/NotForYou";
import { Button } from "@/ui/Button";
import { buttonClass } from "@/ui/buttonClass";
import { Card } from "@/ui/Card";
import { Page } from "@/ui/Page";
import { FilePreview } from "./FilePreview";
import { ImportForm } from "./ImportForm";
import { LookForm, type Preview } from "./LookForm";
import { useImportFile } from "./useImportFile";
import { useTemplate } from "./useTemplate";

/** Makes members of a file: it is chosen, looked at, and only then imported. */
export function ImportMembersPage() {
  const { t } = useLingui();
  const { viewer } = useLazyLoadQuery<ImportMembersPageQuery>(
    graphql`
      query ImportMembersPageQuery @preloadable {
        viewer {
          viewerCanManageMembers
        }
      }
    `,
    {},
    useFreshAfterGap(),
  );
  const { file, change, clear } = useImportFile();
  const [looked, setLooked] = useState<{ id: string; preview: Preview } | null>(null);
  const saveTemplate = useTemplate();
  if (!viewer.viewerCanManageMembers) {
    return <NotForYou />;
  }
  // What was seen of another content says nothing of this one.
  const preview = looked?.id === file.id ? looked.preview : null;
  return (
    <Page
      title={t`Importer des membres`}
      width="narrow"
      above={
        <Link to="/administration/membres">
          <Trans>Membres administrés</Trans>
        </Link>
      }
      lead={<Trans>Rien n’est enregistré avant votre accord, et un import s’annule en entier.</Trans>}
      actions={
        <>
          <Button onClick={() => void saveTemplate()}>
            <Trans>Télécharger un modèle</Trans>
          </Button>
          <Link to="/administration/membres/imports" className={buttonClass()}>
            <Trans>Imports précédents</Trans>
          </Link>
        </>
      }
    >
      <Card>
        <LookForm file={file} onChange={change} onLooked={(found) => setLooked({ id: file.id, preview: found })} />
      </Card>
      {preview && (
        <FilePreview preview={preview}>
          <ImportForm file={file} preview={preview} onSent={clear} />
        </FilePreview>
      )}
    </Page>
  );
}
