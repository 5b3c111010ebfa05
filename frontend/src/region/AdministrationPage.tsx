import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { AdministrationPageQuery } from "@/__generated__/AdministrationPageQuery.graphql";
import { inWords, keyOf, targetOf } from "@/frame/feature";
import { useFreshAfterGap } from "@/lib/changes";
import { Card } from "@/ui/Card";
import { Icon } from "@/ui/Icon";
import { Page } from "@/ui/Page";
import { Row, RowList } from "@/ui/RowList";
import { NotForYou } from "./NotForYou";

const route = getRouteApi("/member/administration");

/** The way to all that the person administers, which each feature brings. */
export function AdministrationPage() {
  const { t, i18n } = useLingui();
  const { administration } = route.useRouteContext();
  const { viewer } = useLazyLoadQuery<AdministrationPageQuery>(
    graphql`
      query AdministrationPageQuery @preloadable {
        viewer {
          grants {
            permission
          }
        }
      }
    `,
    {},
    useFreshAfterGap(),
  );
  const held = new Set(viewer.grants.map(({ permission }) => permission));
  const own = administration().filter(({ permission, within }) => held.has(permission) && !within);
  if (own.length === 0) {
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
          {own.map((place) => (
            <Row
              key={keyOf(place)}
              lead={<Icon name={place.icon} />}
              title={<Link {...targetOf(place)}>{inWords(i18n, place.name)}</Link>}
              detail={place.detail && inWords(i18n, place.detail)}
            />
          ))}
        </RowList>
      </Card>
    </Page>
  );
}
