import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { SheetStanding_sheet$key } from "@/__generated__/SheetStanding_sheet.graphql";
import { formatDay } from "@/lib/format";
import { Card } from "@/ui/Card";
import { Facts } from "@/ui/Facts";
import { Completeness } from "./Completeness";
import { SheetDuplicates } from "./SheetDuplicates";
import { SheetNews } from "./SheetNews";
import { SheetOwners } from "./SheetOwners";

/** How a sheet stands with the public, how full it is, and who keeps it. */
export function SheetStanding(props: { sheet: SheetStanding_sheet$key }) {
  const { t } = useLingui();
  const sheet = useFragment(
    graphql`
      fragment SheetStanding_sheet on NetworkSheet {
        id
        suggestions(status: PENDING, first: 1) {
          totalCount
        }
        statusChangedAt
        verifiedOn
        network {
          slug
        }
        chapter {
          id
          name
        }
        mergedInto {
          id
          latest {
            name
          }
        }
        latest {
          completeness
          missing
        }
        ...SheetNews_sheet
        ...SheetDuplicates_sheet
        ...SheetOwners_sheet
      }
    `,
    props.sheet,
  );
  const { latest, network, chapter, mergedInto, verifiedOn, suggestions } = sheet;
  return (
    <>
      <SheetNews sheet={sheet} />
      <SheetDuplicates sheet={sheet} />
      <Card title={<Trans>Où en est la fiche</Trans>}>
        <Completeness completeness={latest.completeness} missing={latest.missing} />
        <Facts
          facts={[
            { key: "since", name: t`Depuis le`, value: formatDay(sheet.statusChangedAt) },
            { key: "verified", name: t`Dernière vérification`, value: verifiedOn && formatDay(verifiedOn) },
            {
              key: "public",
              name: t`Dans le guide`,
              value: network && <a href={`/guide/${network.slug}`}>{`/guide/${network.slug}`}</a>,
            },
            {
              key: "chapter",
              name: t`Groupe`,
              value: chapter && (
                <Link to="/groupes/$id" params={{ id: chapter.id }}>
                  {chapter.name}
                </Link>
              ),
            },
            {
              key: "merged",
              name: t`Fondue dans`,
              value: mergedInto && (
                <Link to="/administration/guide/$id" params={{ id: mergedInto.id }}>
                  {mergedInto.latest.name}
                </Link>
              ),
            },
            {
              key: "suggestions",
              name: t`À traiter`,
              value: suggestions.totalCount > 0 && (
                <Link to="/administration/guide/propositions" search={{ fiche: sheet.id }}>
                  {`${t`À relire`} (${suggestions.totalCount})`}
                </Link>
              ),
            },
            { key: "owners", name: t`Tenue par`, value: <SheetOwners sheet={sheet} /> },
          ]}
        />
      </Card>
    </>
  );
}
