import { Trans, useLingui } from "@lingui/react/macro";
import { Pair } from "@/form/Pair";
import { CommunePicker } from "@/region/CommunePicker";
import { TextField } from "@/ui/TextField";
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
        <TextField label={t`Adresse e-mail`} type="email" autoComplete="off" {...text("contactEmail")} />
        <TextField label={t`Téléphone`} type="tel" autoComplete="off" maxLength={30} {...text("contactPhone")} />
      </Pair>
      <TextField label={t`Site`} type="url" autoComplete="off" maxLength={200} {...text("website")} />
      <TextField
        label={t`Adresse`}
        hint={t`Numéro et rue, du siège ou des réunions.`}
        autoComplete="off"
        maxLength={200}
        {...text("address")}
      />
      <CommunePicker
        label={t`Commune du siège`}
        value={values.commune}
        problem={problem("commune")}
        onChange={(commune) => onChange({ commune })}
      />
      <TextField
        label={t`Position sur la carte`}
        hint={t`Latitude et longitude, copiées d’une carte. Par exemple : 43.2951, 5.5706`}
        autoComplete="off"
        {...text("position")}
      />
    </FormPart>
  );
}
