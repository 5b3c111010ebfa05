import { useLingui } from "@lingui/react/macro";
import { formatPhone } from "@/lib/phone";
import type { Content } from "./content";
import { FactCard } from "./FactCard";

/** Whom to ask, and where: each leads there. */
export function SheetContact({ content }: { content: Content }) {
  const { t } = useLingui();
  const { contactName, contactEmail, contactPhone, website, address, commune } = content;
  const town = commune && [commune.postalCodes[0], commune.name].filter(Boolean).join(" ");
  return (
    <FactCard
      title={t`Contact`}
      facts={[
        { key: "name", name: t`À qui s’adresser`, value: contactName },
        {
          key: "email",
          name: t`Adresse e-mail`,
          value: contactEmail && <a href={`mailto:${contactEmail}`}>{contactEmail}</a>,
        },
        {
          key: "phone",
          name: t`Téléphone`,
          value: contactPhone && <a href={`tel:${contactPhone}`}>{formatPhone(contactPhone)}</a>,
        },
        {
          key: "site",
          name: t`Site`,
          value: website && (
            <a href={website} rel="noreferrer">
              {website.replace(/^https?:\/\//, "").replace(/\/$/, "")}
            </a>
          ),
        },
        { key: "address", name: t`Adresse`, value: [address, town].filter(Boolean).join(", ") },
      ]}
    />
  );
}
