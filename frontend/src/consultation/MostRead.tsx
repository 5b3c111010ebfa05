import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { MostRead_guide$data, MostRead_guide$key } from "@/__generated__/MostRead_guide.graphql";
import { formatNumber } from "@/lib/format";
import { only } from "@/lib/only";
import { Card } from "@/ui/Card";
import { type Column, Table } from "@/ui/Table";
import type { SpanName } from "./counting";

type ReadSheet = MostRead_guide$data["mostRead"][number];

/** The sheets of a guide that the most people read; each leads to its own consultations. */
export function MostRead(props: { guide: MostRead_guide$key; span: SpanName }) {
  const { t } = useLingui();
  const { mostRead } = useFragment(
    graphql`
      fragment MostRead_guide on Guide @argumentDefinitions(from: { type: "Date!" }, to: { type: "Date!" }) {
        mostRead(from: $from, to: $to) {
          views
          unique
          contacts
          sheet {
            id
            latest {
              name
            }
          }
        }
      }
    `,
    props.guide,
  );
  const search = only({ periode: props.span === "mois" ? undefined : props.span });
  const countOf = (name: "unique" | "views" | "contacts", header: string): Column<ReadSheet> => ({
    key: name,
    header,
    isNumber: true,
    cell: (row) => formatNumber(row[name]),
  });
  const columns: Column<ReadSheet>[] = [
    {
      key: "sheet",
      header: t`Fiche`,
      cell: ({ sheet }) => (
        <Link to="/administration/guide/$id/consultations" params={{ id: sheet.id }} search={search as never}>
          {sheet.latest.name}
        </Link>
      ),
    },
    countOf("unique", t`Consultations`),
    countOf("views", t`Lectures`),
    countOf("contacts", t`Prises de contact`),
  ];
  return (
    <Card title={<Trans>Les fiches les plus lues</Trans>} isFlush>
      <Table caption={t`Les fiches les plus lues`} columns={columns} rows={mostRead} rowKey={({ sheet }) => sheet.id} />
    </Card>
  );
}
