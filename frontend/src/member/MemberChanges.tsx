import { useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { MemberChanges_member$key } from "@/__generated__/MemberChanges_member.graphql";
import { formatDay } from "@/lib/format";
import { formatPhone } from "@/lib/phone";
import { Changes } from "@/region/Changes";

/** What was changed of a member. */
export function MemberChanges(props: { member: MemberChanges_member$key }) {
  const { t } = useLingui();
  const { changes } = useFragment(
    graphql`
      fragment MemberChanges_member on Member
      @argumentDefinitions(
        first: { type: "Int" }
        after: { type: "String" }
        last: { type: "Int" }
        before: { type: "String" }
      ) {
        changes(first: $first, after: $after, last: $last, before: $before) {
          ...Changes_changes
        }
      }
    `,
    props.member,
  );
  const told = (field: string, value: string): string => {
    switch (field) {
      case "phone":
        return formatPhone(value);
      case "joinedOn":
      case "leftOn":
        return formatDay(value);
      default:
        return value;
    }
  };
  return (
    <Changes
      changes={changes}
      actions={{
        INVITE_MEMBER: t`Invité`,
        IMPORT_MEMBERS: t`Importé`,
        UNDO_IMPORT: t`Import annulé`,
        CORRECT_MEMBER: t`Corrigé`,
        MOVE_MEMBER: t`A changé de groupe`,
        RESEND_INVITATION: t`Invité de nouveau`,
      }}
      fields={{
        chapter: t`Groupe`,
        firstName: t`Prénom`,
        lastName: t`Nom`,
        specialty: t`Métier`,
        firmName: t`Entreprise`,
        siret: t`SIRET`,
        email: t`Courriel`,
        phone: t`Téléphone`,
        website: t`Site`,
        commune: t`Commune`,
        joinedOn: t`Membre depuis le`,
        leftOn: t`Membre jusqu’au`,
      }}
      told={told}
    />
  );
}
