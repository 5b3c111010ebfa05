import { Trans, useLingui } from "@lingui/react/macro";
import { Card } from "@/ui/Card";
import { Prose } from "@/ui/Prose";
import { type Content, paragraphsOf } from "./content";
import { FactCard } from "./FactCard";
import { SheetContact } from "./SheetContact";
import { useOfferFacts } from "./useOfferFacts";
import { useTermFacts } from "./useTermFacts";

/** All that a sheet says, to be read; what it doesn't say isn't there. */
export function SheetFacts({ content }: { content: Content }) {
  const { t } = useLingui();
  const { summary, description } = content;
  const offer = useOfferFacts(content);
  const terms = useTermFacts(content);
  return (
    <>
      {(summary || description) && (
        <Card title={<Trans>Présentation</Trans>}>
          <Prose>
            {summary && (
              <p>
                <strong>{summary}</strong>
              </p>
            )}
            {description && paragraphsOf(description).map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
          </Prose>
        </Card>
      )}
      <FactCard title={t`Pour qui, pour quoi`} facts={offer} />
      <FactCard title={t`Réunions et adhésion`} facts={terms} />
      <SheetContact content={content} />
    </>
  );
}
