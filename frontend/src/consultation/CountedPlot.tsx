import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { CountedPlot_consultations$key } from "@/__generated__/CountedPlot_consultations.graphql";
import { formatDay, formatMonth, formatNumber, formatShortDay, formatShortMonth } from "@/lib/format";
import { BarPlot } from "@/ui/BarPlot";
import { Card } from "@/ui/Card";
import { Plot, type PlotColumn } from "@/ui/Plot";
import { type Counted, rowsOf, type Span } from "./counting";

type Props = { consultations: CountedPlot_consultations$key; span: Span };

/** How often sheets were read, from day to day or from month to month. */
export function CountedPlot({ consultations, span }: Props) {
  const { t } = useLingui();
  const { days, unique } = useFragment(
    graphql`
      fragment CountedPlot_consultations on Consultations {
        unique
        days {
          day
          views
          unique
          contacts
        }
      }
    `,
    consultations,
  );
  const isByDay = span.unit === "day";
  const rows = rowsOf(days, span);
  const nameOf = ({ day }: Counted) => (isByDay ? formatShortDay(day) : formatMonth(day));
  const countOf = (name: "unique" | "views" | "contacts", words: string): PlotColumn<Counted> => ({
    key: name,
    name: words,
    header: words,
    isNumber: true,
    cell: (row) => formatNumber(row[name]),
    value: (row) => row[name],
  });
  const columns: PlotColumn<Counted>[] = [
    {
      key: "day",
      name: isByDay ? t`Jour` : t`Mois`,
      header: isByDay ? t`Jour` : t`Mois`,
      cell: nameOf,
      value: ({ day }) => (isByDay ? day : day.slice(0, 7)),
    },
    countOf("unique", t`Consultations`),
    countOf("views", t`Lectures`),
    countOf("contacts", t`Prises de contact`),
  ];
  const all = formatNumber(unique);
  const [first, last] = [formatDay(span.from), formatDay(span.to)];
  return (
    <Card title={isByDay ? <Trans>Consultations par jour</Trans> : <Trans>Consultations par mois</Trans>}>
      <Plot
        title={isByDay ? t`Consultations par jour` : t`Consultations par mois`}
        summary={t`Du ${first} au ${last}, ${all} consultations.`}
        csvName={t`consultations`}
        columns={columns}
        rows={rows}
        rowKey={({ day }) => day}
      >
        <BarPlot
          bars={rows.map((row) => ({
            key: row.day,
            label: isByDay ? formatShortDay(row.day) : formatShortMonth(row.day),
            value: row.unique,
            title: t`${nameOf(row)} : ${formatNumber(row.unique)}`,
          }))}
          formatTick={(value) => formatNumber(value)}
        />
      </Plot>
    </Card>
  );
}
