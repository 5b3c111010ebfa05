import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { ChaptersCompared_region$key } from "@/__generated__/ChaptersCompared_region.graphql";
import { formatNumber } from "@/lib/format";
import type { Period } from "@/lib/period";
import { buttonClass } from "@/ui/buttonClass";
import { Card } from "@/ui/Card";
import { EmptyState } from "@/ui/EmptyState";
import { SelectField } from "@/ui/SelectField";
import { ChaptersPlot } from "./ChaptersPlot";
import { ChaptersTable } from "./ChaptersTable";
import { compared } from "./ComparedChapter";
import { MEASURES } from "./measures";
import { MEASURE_NAMES, type RegionSearch } from "./search";

const route = getRouteApi("/member/region/$code");

/** The chapters side by side: one measure drawn, all of them in the table. */
export function ChaptersCompared(props: { region: ChaptersCompared_region$key; period: Period }) {
  const { t, i18n } = useLingui();
  const { code } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  const go = (changed: RegionSearch) =>
    void navigate({
      to: "/region/$code",
      params: { code },
      search: { ...search, ...changed },
      replace: true,
      resetScroll: false,
    });
  const { mesure = "place" } = search;
  const measure = MEASURE_NAMES[mesure] ?? "perMember";
  const { chapters } = useFragment(
    graphql`
      fragment ChaptersCompared_region on Region
      @argumentDefinitions(from: { type: "Date!" }, to: { type: "Date!" }) {
        chapters(first: 100) {
          totalCount
          nodes {
            ...ComparedChapter_chapter @arguments(from: $from, to: $to)
          }
        }
      }
    `,
    props.region,
  );
  const shown = chapters.nodes.flatMap(compared);
  const rest = chapters.totalCount - chapters.nodes.length;
  if (shown.length === 0) {
    return (
      <EmptyState
        icon="region"
        title={<Trans>Aucun groupe dans cette région</Trans>}
        action={
          <Link to="/annuaire" search={{ vue: "places" }} className={buttonClass()}>
            <Trans>Voir tous les groupes</Trans>
          </Link>
        }
      />
    );
  }
  return (
    <>
      <Card title={<Trans>Groupes comparés</Trans>}>
        <SelectField
          label={t`Mesure`}
          value={mesure}
          options={Object.entries(MEASURE_NAMES).map(([value, name]) => ({
            value,
            label: i18n._(MEASURES[name].words),
          }))}
          onChange={(chosen) => go({ mesure: chosen })}
        />
        <ChaptersPlot chapters={shown} measure={measure} />
        {rest > 0 && (
          <p>
            <Trans>
              Les cent premiers groupes par leur nom, sur {formatNumber(chapters.totalCount)}. L’export les contient
              tous.
            </Trans>
          </p>
        )}
      </Card>
      <ChaptersTable
        code={code}
        period={props.period}
        chapters={shown}
        total={chapters.totalCount}
        column={search.tri ?? "place"}
        isDescending={search.ordre !== "croissant"}
        onSort={(tri, isDescending) => go({ tri, ordre: isDescending ? "decroissant" : "croissant" })}
      />
    </>
  );
}
