import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { RegionByMonth_region$data, RegionByMonth_region$key } from "@/__generated__/RegionByMonth_region.graphql";
import { formatMoney, formatMoneyShort, formatMonth, formatNumber, formatShortMonth } from "@/lib/format";
import { BarPlot } from "@/ui/BarPlot";
import { Card } from "@/ui/Card";
import { Plot, type PlotColumn } from "@/ui/Plot";

type Month = NonNullable<RegionByMonth_region$data["statistics"]>["byMonth"][number];

export function RegionByMonth(props: { region: RegionByMonth_region$key }) {
  const { t } = useLingui();
  const { statistics } = useFragment(
    graphql`
      fragment RegionByMonth_region on Region
      @argumentDefinitions(from: { type: "Date!" }, to: { type: "Date!" }) {
        statistics(from: $from, to: $to) {
          closedBusiness {
            minorUnits
            currency
          }
          byMonth {
            month
            activeMembers
            referralsGiven
            closedBusiness {
              minorUnits
              currency
            }
          }
        }
      }
    `,
    props.region,
  );
  if (!statistics) {
    return null;
  }
  const { currency } = statistics.closedBusiness;
  const total = formatMoney(statistics.closedBusiness);
  const columns: PlotColumn<Month>[] = [
    {
      key: "month",
      name: t`Mois`,
      header: t`Mois`,
      cell: (row) => formatMonth(row.month),
      value: (row) => row.month.slice(0, 7),
    },
    {
      key: "business",
      name: t`Affaires conclues HT`,
      header: t`Affaires conclues`,
      isNumber: true,
      cell: (row) => formatMoney(row.closedBusiness),
      value: (row) => row.closedBusiness.minorUnits / 100,
    },
    {
      key: "referrals",
      name: t`Recommandations`,
      header: t`Recommandations`,
      isNumber: true,
      cell: (row) => formatNumber(row.referralsGiven),
      value: (row) => row.referralsGiven,
    },
    {
      key: "members",
      name: t`Membres`,
      header: t`Membres`,
      isNumber: true,
      cell: (row) => formatNumber(row.activeMembers),
      value: (row) => row.activeMembers,
    },
  ];
  return (
    <Card title={<Trans>Affaires conclues par mois</Trans>}>
      <Plot
        title={t`Affaires conclues par mois`}
        summary={t`Affaires conclues par mois dans la région, ${total} au total.`}
        csvName={t`region-par-mois`}
        columns={columns}
        rows={statistics.byMonth}
        rowKey={(row) => row.month}
      >
        <BarPlot
          bars={statistics.byMonth.map((row) => ({
            key: row.month,
            label: formatShortMonth(row.month),
            value: row.closedBusiness.minorUnits / 100,
            title: t`${formatMonth(row.month)} : ${formatMoney(row.closedBusiness)}`,
          }))}
          formatTick={(value) => formatMoneyShort({ minorUnits: value * 100, currency })}
        />
      </Plot>
    </Card>
  );
}
