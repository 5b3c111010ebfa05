import { Trans, useLingui } from "@lingui/react/macro";
import { Pair } from "@/form/Pair";
import { Choice } from "@/ui/Choice";
import { TextField } from "@/ui/TextField";
import type { Applying, ApplyingGap } from "./applying";

type Field = ApplyingGap | "siret";
type Props = {
  draft: Applying;
  problem: (field: Field) => string | undefined;
  onChange: (change: Partial<Applying>) => void;
};

/** Who applies, and who may be asked about them. */
export function ApplicantFields({ draft, problem, onChange }: Props) {
  const { t } = useLingui();
  const text = (field: Exclude<Field, "trade">) => ({
    value: draft[field],
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
      <Pair>
        <TextField label={t`Entreprise`} maxLength={200} {...text("firmName")} />
        <TextField
          label={t`SIRET`}
          isOptional
          hint={t`14 chiffres.`}
          inputMode="numeric"
          maxLength={30}
          {...text("siret")}
        />
      </Pair>
      <Pair>
        <TextField label={t`Courriel`} type="email" maxLength={254} {...text("email")} />
        <TextField label={t`Téléphone`} type="tel" maxLength={30} {...text("phone")} />
      </Pair>
      <Choice
        label={t`Langue de ses courriels`}
        value={draft.language}
        options={[
          { value: "FRENCH", label: <Trans>Français</Trans> },
          { value: "ENGLISH", label: <Trans>Anglais</Trans> },
        ]}
        onChange={(language) => onChange({ language })}
      />
      <Pair>
        <TextField label={t`Première référence`} maxLength={160} {...text("firstReferee")} />
        <TextField label={t`Son téléphone`} type="tel" maxLength={30} {...text("firstPhone")} />
      </Pair>
      <Pair>
        <TextField label={t`Deuxième référence`} maxLength={160} {...text("secondReferee")} />
        <TextField label={t`Son téléphone`} type="tel" maxLength={30} {...text("secondPhone")} />
      </Pair>
    </>
  );
}
