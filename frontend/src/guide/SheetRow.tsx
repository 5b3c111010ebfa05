import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { SheetRow_sheet$key } from "@/__generated__/SheetRow_sheet.graphql";
import { formatAgo, formatShare } from "@/lib/format";
import { Badge } from "@/ui/Badge";
import { Row } from "@/ui/RowList";
import { SheetState } from "./SheetState";
import { inWordOf, useGuideWords } from "./useGuideWords";

/** A sheet among others: what it is about, where it stands since when, and how full it is. */
export function SheetRow({ sheet }: { sheet: SheetRow_sheet$key }) {
  const { families } = useGuideWords();
  const known = useFragment(
    graphql`
      fragment SheetRow_sheet on NetworkSheet {
        id
        statusChangedAt
        region {
          name
        }
        latest {
          name
          acronym
          family
          completeness
          number
          writtenAt
        }
        network {
          id
        }
        published {
          number
        }
        ...SheetState_sheet
      }
    `,
    sheet,
  );
  const { name, acronym, family, completeness, number, writtenAt } = known.latest;
  const isNewer = known.network && known.published && number > known.published.number;
  const share = formatShare(completeness / 100);
  return (
    <Row
      title={
        <Link to="/administration/guide/$id" params={{ id: known.id }}>
          {acronym ? `${name} (${acronym})` : name}
        </Link>
      }
      detail={
        <>
          {inWordOf(families, family)} · {known.region.name} · <Trans>complète à {share}</Trans>
        </>
      }
      aside={
        <>
          {isNewer ? (
            <Badge tone="sky">
              <Trans>À relire</Trans>
            </Badge>
          ) : (
            <SheetState sheet={known} />
          )}
          <span>{formatAgo(isNewer ? writtenAt : known.statusChangedAt)}</span>
        </>
      }
    />
  );
}
