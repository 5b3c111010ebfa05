import { useLingui } from "@lingui/react/macro";
import { Pair } from "@/form/Pair";
import { CommunePicker } from "@/region/CommunePicker";
import { SpecialtyPicker } from "@/region/SpecialtyPicker";
import { TextField } from "@/ui/TextField";
import type { Details, DetailsGap } from "./details";

type Props = {
  details: Details;
  problem: (field: DetailsGap) => string | undefined;
  onChange: (change: Partial<Details>) => void;
};

/** Who a member is, and what they do: wherever one is invited or corrected. */
export function DetailsFields({ details, problem, onChange }: Props) {
  const { t } = useLingui();
  const text = (field: "firstName" | "lastName" | "firmName" | "siret" | "email" | "phone" | "website") => ({
    value: details[field],
    problem: problem(field),
    autoComplete: "off",
    onChange: (value: string) => onChange({ [field]: value }),
  });
  return (
    <>
      <Pair>
        <TextField label={t`Prénom`} maxLength={80} {...text("firstName")} />
        <TextField label={t`Nom`} maxLength={80} {...text("lastName")} />
      </Pair>
      <SpecialtyPicker
        label={t`Métier`}
        hint={t`Un groupe a une place pour chaque métier.`}
        value={details.specialty}
        problem={problem("specialty")}
        onChange={(specialty) => onChange({ specialty })}
      />
      <Pair>
        <TextField label={t`Entreprise`} maxLength={200} {...text("firmName")} />
        <TextField label={t`SIRET`} hint={t`14 chiffres.`} inputMode="numeric" maxLength={30} {...text("siret")} />
      </Pair>
      <Pair>
        <TextField label={t`Courriel`} type="email" maxLength={254} {...text("email")} />
        <TextField label={t`Téléphone`} type="tel" maxLength={30} {...text("phone")} />
      </Pair>
      <TextField label={t`Site`} type="url" isOptional maxLength={200} {...text("website")} />
      <CommunePicker
        value={details.commune}
        problem={problem("commune")}
        onChange={(commune) => onChange({ commune })}
      />
    </>
  );
}
