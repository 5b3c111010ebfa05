import { useLingui } from "@lingui/react/macro";
import { Pair } from "@/form/Pair";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { LanguagesField } from "./LanguagesField";
import type { ProfileDraft, ProfileField, ProfileValues } from "./profile";

type Props = {
  values: ProfileValues;
  problem: (field: ProfileField) => string | undefined;
  onChange: (change: ProfileDraft) => void;
};

export function ProfileFields({ values, problem, onChange }: Props) {
  const { t } = useLingui();
  const text = (field: Exclude<ProfileField, "languages">) => ({
    value: values[field],
    problem: problem(field),
    onChange: (value: string) => onChange({ [field]: value }),
  });
  return (
    <>
      <TextField label={t`Entreprise`} autoComplete="organization" maxLength={200} {...text("firmName")} />
      <Pair>
        <TextField label={t`Téléphone`} type="tel" autoComplete="tel" maxLength={30} {...text("phone")} />
        <TextField label={t`Site`} type="url" autoComplete="url" isOptional maxLength={200} {...text("website")} />
      </Pair>
      <TextArea
        label={t`Ce que je recherche`}
        hint={t`Quels clients, quels besoins : plus c’est précis, plus on pense à vous.`}
        isOptional
        maxLength={1000}
        {...text("lookingFor")}
      />
      <TextArea
        label={t`Qui je peux présenter`}
        hint={t`Les personnes et les métiers que vous connaissez bien. Ne nommez personne qui ne le sache.`}
        isOptional
        maxLength={1000}
        {...text("canIntroduce")}
      />
      <LanguagesField
        value={values.languages}
        problem={problem("languages")}
        onChange={(languages) => onChange({ languages })}
      />
    </>
  );
}
