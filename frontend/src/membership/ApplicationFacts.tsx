import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { ApplicationFacts_application$key } from "@/__generated__/ApplicationFacts_application.graphql";
import { formatDay, formatInstant } from "@/lib/format";
import { formatPhone } from "@/lib/phone";
import { Card } from "@/ui/Card";
import { Facts } from "@/ui/Facts";

/** What is known of who applies, and of the way so far. */
export function ApplicationFacts(props: { application: ApplicationFacts_application$key }) {
  const { t } = useLingui();
  const application = useFragment(
    graphql`
      fragment ApplicationFacts_application on Application {
        submittedAt
        firmName
        siret
        email
        phone
        words
        confirmedAt
        interviewOn
        conditions
        conditionsUntil
        paidOn
        sponsor {
          id
          displayName
        }
        member {
          id
          displayName
        }
        visitor {
          createdAt
          inviter {
            displayName
          }
        }
      }
    `,
    props.application,
  );
  const { sponsor, member, visitor, email, phone } = application;
  const day = (value: string | null | undefined) => value && formatDay(value);
  return (
    <Card title={<Trans>Le candidat</Trans>}>
      <Facts
        facts={[
          {
            key: "member",
            name: t`Membre`,
            value: member && (
              <Link to="/membres/$id" params={{ id: member.id }}>
                {member.displayName}
              </Link>
            ),
          },
          { key: "firm", name: t`Entreprise`, value: application.firmName },
          { key: "siret", name: t`SIRET`, value: application.siret },
          { key: "email", name: t`Adresse e-mail`, value: email && <a href={`mailto:${email}`}>{email}</a> },
          { key: "phone", name: t`Téléphone`, value: phone && <a href={`tel:${phone}`}>{formatPhone(phone)}</a> },
          {
            key: "sponsor",
            name: t`Parrain`,
            value: sponsor ? (
              <Link to="/membres/$id" params={{ id: sponsor.id }}>
                {sponsor.displayName}
              </Link>
            ) : (
              t`Aucun parrain`
            ),
          },
          { key: "words", name: t`Pourquoi`, value: application.words },
          {
            key: "visit",
            name: t`A visité le groupe`,
            value: visitor && (visitor.inviter ? t`Oui, sur invitation de ${visitor.inviter.displayName}` : t`Oui`),
          },
          { key: "submitted", name: t`Déposée`, value: formatInstant(application.submittedAt) },
          {
            key: "confirmed",
            name: t`Accord du candidat`,
            value: application.confirmedAt ? formatInstant(application.confirmedAt) : t`Pas encore donné`,
          },
          { key: "interview", name: t`Entretien`, value: day(application.interviewOn) },
          { key: "conditions", name: t`Conditions`, value: application.conditions },
          { key: "until", name: t`À remplir jusqu’au`, value: day(application.conditionsUntil) },
          { key: "paid", name: t`Cotisation réglée le`, value: day(application.paidOn) },
        ]}
      />
    </Card>
  );
}
