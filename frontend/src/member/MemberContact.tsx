import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { MemberContact_member$key } from "@/__generated__/MemberContact_member.graphql";
import { formatPhone } from "@/lib/phone";
import { Card } from "@/ui/Card";
import { Facts } from "@/ui/Facts";

/** The business card, where the server shows it. */
export function MemberContact(props: { member: MemberContact_member$key }) {
  const { t } = useLingui();
  const { contact } = useFragment(
    graphql`
      fragment MemberContact_member on Member {
        contact {
          email
          phone
          website
          siret
        }
      }
    `,
    props.member,
  );
  if (!contact) {
    return null;
  }
  return (
    <Card title={<Trans>Carte de visite</Trans>}>
      <Facts
        facts={[
          {
            key: "phone",
            name: t`Téléphone`,
            value: <a href={`tel:${contact.phone}`}>{formatPhone(contact.phone)}</a>,
          },
          { key: "email", name: t`Courriel`, value: <a href={`mailto:${contact.email}`}>{contact.email}</a> },
          {
            key: "website",
            name: t`Site`,
            value: contact.website && (
              <a href={contact.website} rel="noreferrer">
                {contact.website.replace(/^https?:\/\//, "")}
              </a>
            ),
          },
          {
            key: "siret",
            name: t`SIRET`,
            value: contact.siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, "$1\u202f$2\u202f$3\u202f$4"),
          },
        ]}
      />
    </Card>
  );
}
