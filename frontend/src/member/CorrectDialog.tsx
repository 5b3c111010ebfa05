import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { CorrectDialog_member$key } from "@/__generated__/CorrectDialog_member.graphql";
import type { CorrectDialogMutation } from "@/__generated__/CorrectDialogMutation.graphql";
import { command, useCommand } from "@/form/command";
import { FormDialog } from "@/form/FormDialog";
import { told } from "@/form/reading";
import { useForm } from "@/form/useForm";
import { localName } from "@/lib/named";
import { formatPhone } from "@/lib/phone";
import { DetailsFields } from "./DetailsFields";
import { DETAILS_REFUSALS, type Details, gapsOf, inputOf } from "./details";
import { useDetailsWords } from "./useDetailsWords";

type Props = { member: CorrectDialog_member$key; onClose: () => void };

const CORRECT = command<CorrectDialogMutation>(graphql`
  mutation CorrectDialogMutation($input: CorrectMemberInput!) {
    correctMember(input: $input) {
      member {
        id
      }
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

/** Says anew what is known of a member. */
export function CorrectDialog({ member, onClose }: Props) {
  const send = useCommand();
  const words = useDetailsWords();
  const known = useFragment(
    graphql`
      fragment CorrectDialog_member on Member {
        id
        firstName
        lastName
        firmName
        specialty {
          id
          french: name(language: FRENCH)
          english: name(language: ENGLISH)
        }
        commune {
          id
          name
        }
        contact {
          email
          phone
          website
          siret
          version
        }
      }
    `,
    member,
  );
  const { contact } = known;
  const form = useForm({
    name: `member.correct.${known.id}`,
    empty: (): Details => ({
      firstName: known.firstName,
      lastName: known.lastName,
      specialty: { id: known.specialty.id, name: localName(known.specialty) },
      firmName: known.firmName,
      siret: contact?.siret ?? "",
      email: contact?.email ?? "",
      phone: contact ? formatPhone(contact.phone) : "",
      website: contact?.website ?? "",
      commune: { id: known.commune.id, name: known.commune.name },
    }),
    read: (draft) => {
      const details = inputOf(draft);
      return details ? { input: { details } } : { gaps: told(gapsOf(draft), words) };
    },
    refusals: DETAILS_REFUSALS,
    send: (input, commandId) =>
      send(CORRECT, { ...input, commandId, memberId: known.id, version: contact?.version ?? 0 }),
    onDone: onClose,
  });
  const { draft, change, problem } = form;
  return (
    <FormDialog
      title={<Trans>Corriger la fiche</Trans>}
      onClose={onClose}
      onCancel={() => {
        form.clear();
        onClose();
      }}
      form={form}
      submit={<Trans>Enregistrer</Trans>}
    >
      <DetailsFields details={draft} problem={problem} onChange={change} />
    </FormDialog>
  );
}
