import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { ClaimCard_claim$key } from "@/__generated__/ClaimCard_claim.graphql";
import { formatAgo, formatDay } from "@/lib/format";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Facts } from "@/ui/Facts";
import styles from "./ClaimCard.module.css";
import { ClaimGrounds } from "./ClaimGrounds";
import type { DecisionName } from "./search";
import { useClaimWords } from "./useClaimWords";

type Props = { claim: ClaimCard_claim$key; onDecide: (decision: DecisionName) => void };

/** A claim with all that was said, what speaks for it, and what can be done. */
export function ClaimCard({ claim, onDecide }: Props) {
  const { t } = useLingui();
  const wordsOf = useClaimWords();
  const known = useFragment(
    graphql`
      fragment ClaimCard_claim on Claim {
        status
        statusChangedAt
        createdAt
        name
        email
        function
        words
        decidedBy
        note
        viewerCanDecide
        sheet {
          id
          latest {
            name
          }
        }
        ...ClaimGrounds_claim
      }
    `,
    claim,
  );
  const { sheet, status, name, email, words, note, decidedBy, viewerCanDecide } = known;
  const { name: state, tone } = wordsOf(status);
  const network = sheet.latest.name;
  return (
    <Card
      title={
        <Link to="/administration/guide/$id" params={{ id: sheet.id }}>
          {network}
        </Link>
      }
      aside={
        <span className={styles.state}>
          <Badge tone={tone}>{state}</Badge> {formatAgo(known.createdAt)}
        </span>
      }
    >
      <Facts
        facts={[
          {
            key: "who",
            name: t`Qui demande`,
            value: name ?? <Trans>effacé au bout d’un an, comme annoncé</Trans>,
          },
          { key: "function", name: t`Fonction`, value: known.function },
          { key: "email", name: t`Adresse`, value: email && <a href={`mailto:${email}`}>{email}</a> },
          { key: "words", name: t`Ses mots`, value: words },
          { key: "grounds", name: t`Vérifications`, value: <ClaimGrounds claim={known} /> },
          { key: "by", name: t`Décision de`, value: decidedBy },
          { key: "on", name: t`Le`, value: decidedBy && formatDay(known.statusChangedAt) },
          { key: "note", name: t`Motif`, value: note },
        ]}
      />
      {viewerCanDecide && (
        <p className={styles.actions}>
          <Button
            tone="primary"
            aria-haspopup="dialog"
            aria-label={t`Confier la fiche ${network} à ${name ?? ""}`}
            onClick={() => onDecide("confier")}
          >
            <Trans>Confier la fiche</Trans>
          </Button>
          <Button
            aria-haspopup="dialog"
            aria-label={t`Refuser la demande de ${name ?? ""} pour ${network}`}
            onClick={() => onDecide("refuser")}
          >
            <Trans>Refuser</Trans>
          </Button>
        </p>
      )}
    </Card>
  );
}
