import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { FiguresByMonth_figures$key } from "@/__generated__/FiguresByMonth_figures.graphql";
import { formatMoney, formatMoneyShort, formatMonth, formatNumber, formatShortMonth } from "@/lib/format";
import { BarPlot } from "@/ui/BarPlot";
import { Card } from "@/ui/Card";
import { Plot, type PlotColumn } from "@/ui/Plot";

type Month = {
  readonly month: string;
  readonly referralsGiven: number;
  readonly referralsReceived: number;
  readonly closedBusiness: { readonly minorUnits: number; readonly currency: string };
  readonly credited: { readonly minorUnits: number; readonly currency: string };
};

/** Closed business month by month, against a month's share of the promise. */
export function FiguresByMonth(props: { figures: FiguresByMonth_figures$key }) {
  const { t } = useLingui();
  const figures = useFragment(
    graphql`
      fragment FiguresByMonth_figures on MemberFigures {
        closedBusiness {
          minorUnits
          currency
        }
        promisedRevenue {
          minorUnits
        }
        byMonth {
          month
          referralsGiven
          referralsReceived
          closedBusiness {
            minorUnits
            currency
          }
          credited {
            minorUnits
            currency
          }
        }
      }
    `,
    props.figures,
  );
  const months = figures.byMonth;
  const { currency } = figures.closedBusiness;
  const euros = (value: number) => formatMoneyShort({ minorUnits: value * 100, currency });
  const perMonth = figures.promisedRevenue.minorUnits / Math.max(months.length, 1) / 100;
  const total = formatMoney(figures.closedBusiness);
  const columns: PlotColumn<Month>[] = [
    {
      key: "month",
      name: t`Mois`,
      header: t`Mois`,
      cell: (row) => formatMonth(row.month),
      value: (row) => row.month.slice(0, 7),
    },
    {
      key: "closed",
      name: t`Affaires conclues HT`,
      header: t`Affaires conclues`,
      isNumber: true,
      cell: (row) => formatMoney(row.closedBusiness),
      value: (row) => row.closedBusiness.minorUnits / 100,
    },
    {
      key: "credited",
      name: t`Grâce à vous HT`,
      header: t`Grâce à vous`,
      isNumber: true,
      cell: (row) => formatMoney(row.credited),
      value: (row) => row.credited.minorUnits / 100,
    },
    {
      key: "given",
      name: t`Données`,
      header: t`Données`,
      isNumber: true,
      cell: (row) => formatNumber(row.referralsGiven),
      value: (row) => row.referralsGiven,
    },
    {
      key: "received",
      name: t`Reçues`,
      header: t`Reçues`,
      isNumber: true,
      cell: (row) => formatNumber(row.referralsReceived),
      value: (row) => row.referralsReceived,
    },
  ];
  return (
    <Card title={<Trans>Affaires conclues par mois</Trans>}>
      <Plot
        title={t`Affaires conclues par mois`}
        summary={t`Affaires conclues par mois, ${total} au total, comparées à ${euros(perMonth)} attendus par mois.`}
        csvName={t`mes-chiffres`}
        columns={columns}
        rows={months}
        rowKey={(row) => row.month}
      >
        <BarPlot
          bars={months.map((row) => ({
            key: row.month,
            label: formatShortMonth(row.month),
            value: row.closedBusiness.minorUnits / 100,
            title: t`${formatMonth(row.month)} : ${formatMoney(row.closedBusiness)}`,
          }))}
          formatTick={euros}
          reference={{ value: perMonth, label: t`repère : ${euros(perMonth)}` }}
        />
      </Plot>
    </Card>
  );
}
