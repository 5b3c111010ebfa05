import { Trans } from "@lingui/react/macro";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { GuideConsultationsQuery } from "@/__generated__/GuideConsultationsQuery.graphql";
import { useFresh } from "@/lib/changes";
import { EmptyState } from "@/ui/EmptyState";
import { CountedPlot } from "./CountedPlot";
import { CountedSums } from "./CountedSums";
import { type SpanName, spanOf } from "./counting";
import { MostRead } from "./MostRead";

/** What was counted of a whole guide, and of the sheets that are read most. */
export function GuideConsultations({ region, span: name }: { region: string; span: SpanName }) {
  const span = spanOf(name);
  const data = useLazyLoadQuery<GuideConsultationsQuery>(
    graphql`
      query GuideConsultationsQuery($region: String!, $from: Date!, $to: Date!) {
        region(code: $region) {
          guide {
            consultations(from: $from, to: $to) {
              views
              contacts
              ...CountedSums_consultations
              ...CountedPlot_consultations
            }
            ...MostRead_guide @arguments(from: $from, to: $to)
          }
        }
      }
    `,
    { region, from: span.from, to: span.to },
    useFresh(),
  );
  const guide = data.region?.guide;
  if (!guide || guide.consultations.views + guide.consultations.contacts === 0) {
    return (
      <EmptyState icon="eye" title={<Trans>Personne n’a lu de fiche de ce guide dans cette période</Trans>}>
        <Trans>La première lecture d’une fiche publiée compte déjà.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <CountedSums consultations={guide.consultations} />
      <CountedPlot consultations={guide.consultations} span={span} />
      <MostRead guide={guide} span={name} />
    </>
  );
}
