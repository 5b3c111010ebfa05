import { Trans, useLingui } from "@lingui/react/macro";
import { Pair } from "@/form/Pair";
import { CommunePicker } from "@/region/CommunePicker";
import { TextField } from "@/ui/TextField";
import { Anchored } from "./Anchored";
import { FormPart } from "./FormPart";
import type { SheetFields } from "./writing";

/** Whom to ask, and where a network has its seat or meets. */
export function ContactFields({ values, problem, onChange }: SheetFields) {
  const { t } = useLingui();
  const text = (field: "contactName" | "contactEmail" | "contactPhone" | "website" | "address" | "position") => ({
    value: values[field],
    problem: problem(field),
    isOptional: true,
    onChange: (value: string) => onChange({ [field]: value }),
  });
  return (
    <FormPart title={<Trans>Contact et lieu</Trans>}>
      <TextField label={t`À qui s’adresser`} autoComplete="off" maxLength={100} {...text("contactName")} />
      <Pair>
        <Anchored field="contactEmail">
          <TextField label={t`Adresse e-mail`} type="email" autoComplete="off" {...text("contactEmail")} />
        </Anchored>
        <TextField label={t`Téléphone`} type="tel" autoComplete="off" maxLength={30} {...text("contactPhone")} />
      </Pair>
      <Anchored field="website">
        <TextField label={t`Site`} type="url" autoComplete="off" maxLength={200} {...text("website")} />
      </Anchored>
      <TextField
        label={t`Adresse`}
        hint={t`Numéro et rue, du siège ou des réunions.`}
        autoComplete="off"
        maxLength={200}
        {...text("address")}
      />
      <Anchored field="commune">
        <CommunePicker
          label={t`Commune du siège`}
          value={values.commune}
          problem={problem("commune")}
          onChange={(commune) => onChange({ commune })}
        />
      </Anchored>
      <TextField
        label={t`Position sur la carte`}
        hint={t`Latitude et longitude, copiées d’une carte. Par exemple : 43.2951, 5.5706`}
        autoComplete="off"
        {...text("position")}
      />
    </FormPart>
  );
}
