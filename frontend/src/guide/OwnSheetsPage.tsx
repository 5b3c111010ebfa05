import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { OwnSheetsPageQuery } from "@/__generated__/OwnSheetsPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { buttonClass } from "@/ui/buttonClass";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { RowList } from "@/ui/RowList";
import { SheetRow } from "./SheetRow";

/** The sheets of the person's own networks. */
export function OwnSheetsPage() {
  const { t } = useLingui();
  const { viewer } = useLazyLoadQuery<OwnSheetsPageQuery>(
    graphql`
      query OwnSheetsPageQuery @preloadable {
        viewer {
          networkSheets {
            id
            ...SheetRow_sheet
          }
        }
      }
    `,
    {},
    useFresh(),
  );
  const { networkSheets } = viewer;
  return (
    <Page
      title={t`Mes réseaux`}
      width="narrow"
      lead={<Trans>Les fiches du guide que vous tenez : ce que vous y écrivez paraît une fois relu.</Trans>}
    >
      {networkSheets.length > 0 ? (
        <Card title={<Plural value={networkSheets.length} one="# fiche" many="# de fiches" other="# fiches" />} isFlush>
          <RowList label={t`Mes fiches`}>
            {networkSheets.map((sheet) => (
              <SheetRow key={sheet.id} sheet={sheet} />
            ))}
          </RowList>
        </Card>
      ) : (
        <EmptyState
          icon="institution"
          title={<Trans>Vous ne tenez aucune fiche</Trans>}
          action={
            <a href="/guide" className={buttonClass()}>
              <Trans>Chercher dans le guide</Trans>
            </a>
          }
        />
      )}
    </Page>
  );
}
