import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import type { ChaptersCompared_region$key } from "@/__generated__/ChaptersCompared_region.graphql";
import { Card } from "@/ui/Card";
import { Choice } from "@/ui/Choice";
import { ChaptersPlot } from "./ChaptersPlot";
import { ChaptersTable } from "./ChaptersTable";
import { type Compared, MEASURES, type Measure } from "./measures";

/** The chapters side by side: one measure drawn, all of them in the table. */
export function ChaptersCompared(props: { region: ChaptersCompared_region$key }) {
  const { t, i18n } = useLingui();
  const [measure, setMeasure] = useState<Measure>("perMember");
  const { chapters } = useFragment(
    graphql`
      fragment ChaptersCompared_region on Region
      @argumentDefinitions(from: { type: "Date!" }, to: { type: "Date!" }) {
        chapters(first: 100) {
          nodes {
            id
            name
            commune {
              name
            }
            statistics(from: $from, to: $to) {
              activeMembers
              referralsGiven
              winRate
              promptContactRate
              closedBusiness {
                minorUnits
                currency
              }
              closedBusinessPerMember {
                minorUnits
                currency
              }
            }
          }
        }
      }
    `,
    props.region,
  );
  const compared: Compared[] = chapters.nodes.flatMap(({ id, name, commune, statistics }) =>
    statistics ? [{ id, name, commune: commune.name, ...statistics }] : [],
  );
  return (
    <>
      <Card title={<Trans>Groupes comparés</Trans>}>
        <Choice
          label={t`Mesure`}
          value={measure}
          options={(Object.keys(MEASURES) as Measure[]).map((value) => ({
            value,
            label: i18n._(MEASURES[value].words),
          }))}
          onChange={setMeasure}
        />
        <ChaptersPlot chapters={compared} measure={measure} />
      </Card>
      <ChaptersTable chapters={compared} />
    </>
  );
}
