import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import type { PartnerForm_member$key } from "@/__generated__/PartnerForm_member.graphql";
import { useCommand } from "@/form/command";
import { Form } from "@/form/Form";
import type { Outcome } from "@/form/outcome";
import { useForm } from "@/form/useForm";
import { formatDay } from "@/lib/format";
import { Choice } from "@/ui/Choice";
import { PASS, UPDATE } from "./profileCommands";

type Props = {
  member: PartnerForm_member$key;
  submit: ReactNode;
  /** As a first step: an answer that stands needs no change to be done with. */
  isStep?: boolean;
  onDone: () => unknown;
};
type Answer = "YES" | "NO";

/** Whether partner organisations may see the card: nothing is chosen until the person has answered. */
export function PartnerForm({ member, submit, isStep = false, onDone }: Props) {
  const { t } = useLingui();
  const send = useCommand();
  const {
    id: memberId,
    contact,
    own,
  } = useFragment(
    graphql`
      fragment PartnerForm_member on Member {
        id
        contact {
          version
        }
        own {
          partnerListed
          partnerAnsweredOn
        }
      }
    `,
    member,
  );
  const since = own?.partnerAnsweredOn && formatDay(own.partnerAnsweredOn);
  const isListed = own?.partnerListed ?? false;
  const current: Answer | null = since || isListed ? (isListed ? "YES" : "NO") : null;
  const form = useForm({
    name: `member.partners.${memberId}`,
    empty: (): { answer: Answer | null } => ({ answer: null }),
    read: ({ answer }) => {
      const given = answer ?? current;
      return given ? { input: given } : { gaps: { answer: t`Choisissez une réponse.` } };
    },
    refusals: { answer: ["partnerListed"] },
    send: (answer, commandId): Promise<Outcome<unknown>> =>
      isStep && answer === current
        ? send(PASS, { memberId, step: "PARTNERS" })
        : send(UPDATE, { commandId, memberId, version: contact?.version ?? 0, partnerListed: answer === "YES" }),
    onDone,
  });
  return (
    <Form form={form} submit={submit}>
      <p>
        <Trans>
          Les organismes partenaires de votre région (une chambre de commerce, une banque, un assureur…) lisent
          l’annuaire avec leur propre logiciel. Ils n’y trouvent que les membres qui le veulent bien.
        </Trans>
      </p>
      <p>
        <Trans>
          Avec votre accord, ils y lisent votre nom, votre entreprise, votre métier, votre commune, votre groupe et la
          date de votre entrée ; s’ils suivent aussi les recommandations, votre nom à la place d’un pseudonyme. Jamais
          vos coordonnées, ce que vous recherchez, ni ce qui s’écrit dans une recommandation.
        </Trans>
      </p>
      <Choice
        label={t`Acceptez-vous de figurer dans l’annuaire des partenaires ?`}
        look="rows"
        value={form.draft.answer ?? current}
        problem={form.problem("answer")}
        options={[
          { value: "YES", label: t`Oui, ils peuvent voir ma carte` },
          { value: "NO", label: t`Non` },
        ]}
        hint={t`Vous pouvez changer d’avis quand vous voulez : c’est appliqué aussitôt.`}
        onChange={(answer) => form.change({ answer })}
      />
      {current && <p>{told(isListed, since)}</p>}
    </Form>
  );
}

function told(isListed: boolean, since: string | null | undefined): ReactNode {
  if (!since) {
    return <Trans>Aujourd’hui, vous y figurez.</Trans>;
  }
  return isListed ? <Trans>Vous y figurez depuis le {since}.</Trans> : <Trans>Vous avez répondu non le {since}.</Trans>;
}
