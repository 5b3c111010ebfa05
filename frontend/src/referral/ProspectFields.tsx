import { useLingui } from "@lingui/react/macro";
import { errorOf, type UserErrors } from "@/lib/userErrors";
import { Choice } from "@/ui/Choice";
import { TextField } from "@/ui/TextField";
import type { Gap, Giving } from "./giving";
import styles from "./ProspectFields.module.css";

type Props = { giving: Giving; onChange: (values: Partial<Giving>) => void; gaps: readonly Gap[]; errors: UserErrors };

/** Who is recommended, how to reach them, and whether they agreed to it. */
export function ProspectFields({ giving, onChange, gaps, errors }: Props) {
  const { t } = useLingui();
  const reach = gaps.includes("reach") ? t`Indiquez un téléphone ou un courriel.` : undefined;
  const phone = gaps.includes("phone")
    ? t`Ce numéro n’est pas complet : dix chiffres, ou + et l’indicatif du pays.`
    : undefined;
  return (
    <div className={styles.fields}>
      <TextField
        label={t`Son nom`}
        autoComplete="off"
        maxLength={200}
        value={giving.name}
        problem={gaps.includes("name") ? t`Indiquez qui vous recommandez.` : errorOf(errors, "name")}
        onChange={(name) => onChange({ name })}
      />
      <TextField
        label={t`Son entreprise`}
        isOptional
        autoComplete="off"
        maxLength={200}
        value={giving.firmName}
        onChange={(firmName) => onChange({ firmName })}
      />
      <TextField
        label={t`Son téléphone`}
        type="tel"
        inputMode="tel"
        autoComplete="off"
        maxLength={40}
        value={giving.phone}
        problem={phone ?? reach ?? errorOf(errors, "phone")}
        onChange={(value) => onChange({ phone: value })}
      />
      <TextField
        label={t`Son courriel`}
        type="email"
        inputMode="email"
        autoComplete="off"
        maxLength={254}
        value={giving.email}
        hint={t`L’un des deux suffit.`}
        problem={errorOf(errors, "email")}
        onChange={(email) => onChange({ email })}
      />
      <div className={styles.consent}>
        <Choice
          label={t`Cette personne accepte-t-elle d’être contactée ?`}
          value={giving.consent}
          hint={
            giving.consent === "NONE"
              ? t`La recommandation attendra son accord avant de partir.`
              : t`Elle saura de qui vient la recommandation, et pourra s’y opposer.`
          }
          problem={
            gaps.includes("consent") && !giving.consent ? t`Dites si cette personne a donné son accord.` : undefined
          }
          options={[
            { value: "SPOKEN", label: t`Oui, de vive voix` },
            { value: "WRITTEN", label: t`Oui, par écrit` },
            { value: "NONE", label: t`Pas encore` },
          ]}
          onChange={(consent) => onChange({ consent })}
        />
      </div>
    </div>
  );
}
