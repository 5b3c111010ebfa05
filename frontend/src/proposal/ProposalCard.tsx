import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { ProposalCard_proposal$key } from "@/__generated__/ProposalCard_proposal.graphql";
import { inWordOf, useGuideWords } from "@/guide/useGuideWords";
import { formatAgo } from "@/lib/format";
import { formatPhone } from "@/lib/phone";
import { Card } from "@/ui/Card";
import { Facts } from "@/ui/Facts";
import { Prose } from "@/ui/Prose";
import { AcceptForm } from "./AcceptForm";
import { Alike } from "./Alike";
import { Decided } from "./Decided";
import styles from "./ProposalCard.module.css";

type Props = { proposal: ProposalCard_proposal$key; onRefuse: () => void };

/** A proposed network: what its author says of it, sheets that look like the same, and what to do or what was done. */
export function ProposalCard({ proposal, onRefuse }: Props) {
  const { families } = useGuideWords();
  const known = useFragment(
    graphql`
      fragment ProposalCard_proposal on Proposal {
        proposedAt
        name
        family
        commune {
          name
          department {
            code
          }
        }
        website
        contactEmail
        contactPhone
        words
        authorName
        viewerCanDecide
        ...Alike_proposal
        ...AcceptForm_proposal
        ...Decided_proposal
      }
    `,
    proposal,
  );
  const { commune, website, contactEmail, contactPhone, authorName } = known;
  return (
    // Two may have proposed one network: no part of the page has its name alone.
    <Card>
      <div className={styles.body}>
        <header className={styles.header}>
          <h2>{known.name}</h2>
          <span>{formatAgo(known.proposedAt)}</span>
        </header>
        <Prose>
          <p className={styles.words}>« {known.words} »</p>
          {authorName && (
            <p>
              <Trans>Signé : {authorName}</Trans>
            </p>
          )}
        </Prose>
        <Facts
          facts={[
            { key: "family", name: <Trans>Famille</Trans>, value: inWordOf(families, known.family) },
            { key: "commune", name: <Trans>Commune</Trans>, value: `${commune.name} (${commune.department.code})` },
            {
              key: "website",
              name: <Trans>Site</Trans>,
              value: website && (
                <a href={website} rel="noreferrer" target="_blank">
                  {website}
                </a>
              ),
            },
            {
              key: "email",
              name: <Trans>Adresse e-mail</Trans>,
              value: contactEmail && <a href={`mailto:${contactEmail}`}>{contactEmail}</a>,
            },
            { key: "phone", name: <Trans>Téléphone</Trans>, value: contactPhone && formatPhone(contactPhone) },
          ]}
        />
        {known.viewerCanDecide ? (
          <AcceptForm proposal={known} onRefuse={onRefuse}>
            <Alike proposal={known} />
          </AcceptForm>
        ) : (
          <Decided proposal={known} />
        )}
      </div>
    </Card>
  );
}
