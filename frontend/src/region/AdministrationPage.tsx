import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { AdministrationPageQuery } from "@/__generated__/AdministrationPageQuery.graphql";
import { useFreshAfterGap } from "@/lib/changes";
import { Card } from "@/ui/Card";
import { Icon, type IconName } from "@/ui/Icon";
import { Page } from "@/ui/Page";
import { Row, RowList } from "@/ui/RowList";
import { NotForYou } from "./NotForYou";

/** The way to all that the person administers. */
export function AdministrationPage() {
  const { t } = useLingui();
  const { viewer } = useLazyLoadQuery<AdministrationPageQuery>(
    graphql`
      query AdministrationPageQuery @preloadable {
        viewer {
          viewerCanManageChapters
          viewerCanManageRegions
          viewerCanManageMail
        }
      }
    `,
    {},
    useFreshAfterGap(),
  );
  if (!viewer.viewerCanManageChapters) {
    return <NotForYou />;
  }
  return (
    <Page
      title={t`Administration`}
      lead={<Trans>Ce dont vous avez la charge. Chaque modification garde sa date et son auteur.</Trans>}
      width="narrow"
    >
      <Card isFlush>
        <RowList>
          <Way to="/administration/groupes" icon="place" name={<Trans>Groupes</Trans>}>
            <Trans>Fonder, déplacer, fermer</Trans>
          </Way>
          {viewer.viewerCanManageRegions && (
            <>
              <Way to="/administration/regions" icon="region" name={<Trans>Régions</Trans>}>
                <Trans>Ouvrir, corriger</Trans>
              </Way>
              <Way to="/administration/specialites" icon="seat" name={<Trans>Métiers</Trans>}>
                <Trans>Ajouter, corriger, fusionner, retirer</Trans>
              </Way>
            </>
          )}
          {viewer.viewerCanManageMail && (
            <Way to="/administration/courrier" icon="mail" name={<Trans>Courrier</Trans>}>
              <Trans>Ce qui est parti, ce qui attend, ce qu’il faut renvoyer</Trans>
            </Way>
          )}
        </RowList>
      </Card>
    </Page>
  );
}

type WayProps = {
  to:
    | "/administration/groupes"
    | "/administration/regions"
    | "/administration/specialites"
    | "/administration/courrier";
  icon: IconName;
  name: ReactNode;
  children: ReactNode;
};

const Way = ({ to, icon, name, children }: WayProps) => (
  <Row lead={<Icon name={icon} />} title={<Link to={to}>{name}</Link>} detail={children} />
);
