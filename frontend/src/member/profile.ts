import type { ProfileDetailsInput, SpokenLanguage } from "@/__generated__/profileCommandsUpdateMutation.graphql";
import { formatPhone } from "@/lib/phone";
import { visible } from "@/lib/text";

/** What the fields of a profile hold. */
export type ProfileValues = {
  firmName: string;
  phone: string;
  website: string;
  lookingFor: string;
  canIntroduce: string;
  /** In the order in which they were ticked. */
  languages: readonly SpokenLanguage[];
};

/** What was typed; all other fields show what the server knows, even when it changes elsewhere meanwhile. */
export type ProfileDraft = Partial<ProfileValues>;
export type ProfileField = keyof ProfileValues;

export type KnownProfile = {
  readonly firmName: string;
  readonly contact: { readonly phone: string; readonly website: string | null | undefined } | null | undefined;
  readonly profile:
    | {
        readonly lookingFor: string | null | undefined;
        readonly canIntroduce: string | null | undefined;
        readonly languages: readonly SpokenLanguage[];
      }
    | null
    | undefined;
};

export const valuesOf = ({ firmName, contact, profile }: KnownProfile, draft: ProfileDraft = {}): ProfileValues => ({
  firmName,
  phone: contact ? formatPhone(contact.phone) : "",
  website: contact?.website ?? "",
  lookingFor: profile?.lookingFor ?? "",
  canIntroduce: profile?.canIntroduce ?? "",
  languages: profile?.languages ?? [],
  ...draft,
});

/** What is missing for the server to take it. */
export const gapsOf = (values: ProfileValues): ("firmName" | "phone")[] =>
  (["firmName", "phone"] as const).filter((field) => !visible(values[field]));

export const detailsOf = (values: ProfileValues): ProfileDetailsInput => ({
  firmName: visible(values.firmName),
  phone: visible(values.phone),
  website: visible(values.website) || null,
  lookingFor: visible(values.lookingFor) || null,
  canIntroduce: visible(values.canIntroduce) || null,
  languages: values.languages,
});

/** Whether sending it would change anything, as far as can be seen from here. */
export const isChanged = (known: KnownProfile, values: ProfileValues): boolean =>
  JSON.stringify(detailsOf(values)) !== JSON.stringify(detailsOf(valuesOf(known)));

/** Ticked last, it stands last. */
export const toggled = (languages: readonly SpokenLanguage[], language: SpokenLanguage, isSpoken: boolean) => {
  const others = languages.filter((other) => other !== language);
  return isSpoken ? [...others, language] : others;
};
