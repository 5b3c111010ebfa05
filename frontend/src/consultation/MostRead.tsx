import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { MostRead_guide$key } from "@/__generated__/MostRead_guide.graphql";
import { only } from "@/lib/only";
import { Card } from "@/ui/Card";
import { Row, RowList } from "@/ui/RowList";
import type { SpanName } from "./counting";

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
  return (
    <Card title={<Trans>Les fiches les plus lues</Trans>} isFlush>
      <RowList label={t`Les fiches les plus lues`}>
        {mostRead.map(({ sheet, unique, views, contacts }) => (
          <Row
            key={sheet.id}
            title={
              <Link to="/administration/guide/$id/consultations" params={{ id: sheet.id }} search={search as never}>
                {sheet.latest.name}
              </Link>
            }
            detail={
              <>
                <Plural value={views} one="# lecture" many="# de lectures" other="# lectures" /> ·{" "}
                <Plural
                  value={contacts}
                  one="# prise de contact"
                  many="# de prises de contact"
                  other="# prises de contact"
                />
              </>
            }
            aside={
              <strong>
                <Plural value={unique} one="# consultation" many="# de consultations" other="# consultations" />
              </strong>
            }
          />
        ))}
      </RowList>
    </Card>
  );
}
