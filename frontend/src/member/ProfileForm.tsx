import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import type { ProfileForm_member$key } from "@/__generated__/ProfileForm_member.graphql";
import type { ProfileDetailsInput } from "@/__generated__/profileCommandsUpdateMutation.graphql";
import { useCommand } from "@/form/command";
import { Form } from "@/form/Form";
import type { Outcome } from "@/form/outcome";
import { type Reading, told } from "@/form/reading";
import { useForm } from "@/form/useForm";
import { ProfileFields } from "./ProfileFields";
import { detailsOf, gapsOf, isChanged, type ProfileDraft, type ProfileField, valuesOf } from "./profile";
import { PASS, UPDATE } from "./profileCommands";

type Props = {
  member: ProfileForm_member$key;
  submit: ReactNode;
  /** As a first step: what was right already needs no change to be done with. */
  isStep?: boolean;
  onDone: () => unknown;
};

type Saving = { details: ProfileDetailsInput; isNew: boolean };

/** The person's own card, as they may change it themselves. */
export function ProfileForm({ member, submit, isStep = false, onDone }: Props) {
  const { t } = useLingui();
  const send = useCommand();
  const known = useFragment(
    graphql`
      fragment ProfileForm_member on Member {
        id
        firmName
        contact {
          phone
          website
          version
        }
        profile {
          lookingFor
          canIntroduce
          languages
        }
      }
    `,
    member,
  );
  const { id: memberId } = known;
  const form = useForm({
    name: `member.profile.${memberId}`,
    empty: (): ProfileDraft => ({}),
    read: (draft): Reading<ProfileField, Saving> => {
      const values = valuesOf(known, draft);
      const gaps = gapsOf(values);
      const words = { firmName: t`Indiquez l’entreprise.`, phone: t`Indiquez le téléphone.` };
      return gaps.length > 0
        ? { gaps: told(gaps, words) }
        : { input: { details: detailsOf(values), isNew: isChanged(known, values) } };
    },
    refusals: {
      firmName: ["firmName"],
      phone: ["phone"],
      website: ["website"],
      lookingFor: ["lookingFor"],
      canIntroduce: ["canIntroduce"],
      languages: ["languages"],
    },
    send: ({ details, isNew }, commandId): Promise<Outcome<unknown>> =>
      isStep && !isNew
        ? send(PASS, { memberId, step: "PROFILE" })
        : send(UPDATE, { commandId, memberId, version: known.contact?.version ?? 0, details }),
    onDone,
  });
  return (
    <Form form={form} submit={submit}>
      <ProfileFields values={valuesOf(known, form.draft)} problem={form.problem} onChange={form.change} />
      <p>
        <Trans>
          Votre nom, votre métier, votre commune et votre SIRET identifient votre place dans le groupe : seule votre
          direction régionale les corrige. Écrivez-lui s’il y a une erreur.
        </Trans>
      </p>
    </Form>
  );
}
