import { useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { ExportComparedQuery } from "@/__generated__/ExportComparedQuery.graphql";
import type { Period } from "@/lib/period";
import { ApiProblem } from "@/lib/problem";
import { paged, usePages } from "@/list/pages";
import { ExportButton } from "@/ui/ExportButton";
import { type Compared, compared } from "./ComparedChapter";
import { COLUMNS } from "./search";
import { useColumns, VALUES } from "./useColumns";

type Props = { code: string; period: Period; total: number };

const CHAPTERS = paged<ExportComparedQuery>(graphql`
  query ExportComparedQuery($code: String!, $from: Date!, $to: Date!, $first: Int!, $after: String) {
    region(code: $code) {
      chapters(first: $first, after: $after) {
        nodes {
          ...ComparedChapter_chapter @arguments(from: $from, to: $to)
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** All chapters of the region, however many the page shows. */
export function ExportCompared({ code, period, total }: Props) {
  const { t } = useLingui();
  const columns = useColumns();
  const read = usePages(CHAPTERS, { code, ...period }, ({ region }) => {
    if (!region) {
      throw new ApiProblem("FORBIDDEN", "The region is no longer open");
    }
    return { nodes: region.chapters.nodes.flatMap(compared), pageInfo: region.chapters.pageInfo };
  });
  const cells = (chapter: Compared) => [chapter.commune, ...COLUMNS.map((name) => VALUES[name](chapter))];
  return (
    <ExportButton
      name={t`groupes`}
      label={t`Exporter les groupes comparés`}
      header={[t`Commune`, ...COLUMNS.map((name) => columns[name].header)]}
      total={total}
      read={read}
      cells={cells}
    />
  );
}
