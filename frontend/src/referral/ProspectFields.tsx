import { useLingui } from "@lingui/react/macro";
import { Choice } from "@/ui/Choice";
import { TextField } from "@/ui/TextField";
import styles from "./ProspectFields.module.css";
import type { GivingFields } from "./useGive";

/** Who is recommended, how to reach them, and whether they agreed to it. */
export function ProspectFields({ draft, change, problem }: GivingFields) {
  const { t } = useLingui();
  return (
    <div className={styles.fields}>
      <TextField
        label={t`Son nom`}
        autoComplete="off"
        maxLength={200}
        value={draft.name}
        problem={problem("name")}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={t`Son entreprise`}
        isOptional
        autoComplete="off"
        maxLength={200}
        value={draft.firmName}
        onChange={(firmName) => change({ firmName })}
      />
      <TextField
        label={t`Son téléphone`}
        type="tel"
        inputMode="tel"
        autoComplete="off"
        maxLength={40}
        value={draft.phone}
        problem={problem("reach") ?? problem("phone")}
        onChange={(phone) => change({ phone })}
      />
      <TextField
        label={t`Son courriel`}
        type="email"
        inputMode="email"
        autoComplete="off"
        maxLength={254}
        value={draft.email}
        hint={t`L’un des deux suffit.`}
        problem={problem("email")}
        onChange={(email) => change({ email })}
      />
      <div className={styles.consent}>
        <Choice
          label={t`Cette personne accepte-t-elle d’être contactée ?`}
          value={draft.consent}
          hint={
            draft.consent === "NONE"
              ? t`La recommandation attendra son accord avant de partir.`
              : t`Elle saura de qui vient la recommandation, et pourra s’y opposer.`
          }
          problem={problem("consent")}
          options={[
            { value: "SPOKEN", label: t`Oui, de vive voix` },
            { value: "WRITTEN", label: t`Oui, par écrit` },
            { value: "NONE", label: t`Pas encore` },
          ]}
          onChange={(consent) => change({ consent })}
        />
      </div>
    </div>
  );
}
