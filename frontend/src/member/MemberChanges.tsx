import { useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { MemberChanges_member$key } from "@/__generated__/MemberChanges_member.graphql";
import type { SpokenLanguage } from "@/__generated__/profileCommandsUpdateMutation.graphql";
import { formatDay } from "@/lib/format";
import { formatPhone } from "@/lib/phone";
import { Changes } from "@/region/Changes";
import { useLanguageNames } from "./languages";

/** What was changed of a member. */
export function MemberChanges(props: { member: MemberChanges_member$key }) {
  const { t } = useLingui();
  const languages = useLanguageNames();
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
      case "partnerAnsweredOn":
        return formatDay(value);
      case "partnerListed":
        return value === "true" ? t`oui` : t`non`;
      case "languages":
        return languages.all(value.split(" ") as SpokenLanguage[]);
      default:
        return value;
    }
  };
  return (
    <Changes
      changes={changes}
      actions={{
        INVITE_MEMBER: t`Invité`,
        INDUCT_APPLICANT: t`Intronisé après sa candidature`,
        IMPORT_MEMBERS: t`Importé`,
        UNDO_IMPORT: t`Import annulé`,
        CORRECT_MEMBER: t`Corrigé`,
        TRANSFER_MEMBER: t`A changé de groupe`,
        RESEND_INVITATION: t`Invité de nouveau`,
        UPDATE_PROFILE: t`Profil mis à jour`,
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
        lookingFor: t`Recherche`,
        canIntroduce: t`Peut présenter`,
        languages: t`Langues`,
        partnerListed: t`Figure chez les partenaires`,
        partnerAnsweredOn: t`Réponse du`,
      }}
      told={told}
    />
  );
}
