import { Trans, useLingui } from "@lingui/react/macro";
import { Pair } from "@/form/Pair";
import { Choice } from "@/ui/Choice";
import { SelectField } from "@/ui/SelectField";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { Anchored } from "./Anchored";
import { FormPart } from "./FormPart";
import { entriesOf, optionsOf } from "./options";
import { useGuideWords, useSheetWords } from "./useGuideWords";
import type { SheetFields } from "./writing";

/** What a network is. */
export function IdentityFields({ values, problem, onChange }: SheetFields) {
  const { t } = useLingui();
  const { families } = useGuideWords();
  const { legalForms } = useSheetWords();
  return (
    <FormPart title={<Trans>Identité</Trans>}>
      <TextField
        label={t`Nom du réseau`}
        autoComplete="off"
        maxLength={120}
        value={values.name}
        problem={problem("name")}
        onChange={(name) => onChange({ name })}
      />
      <TextField
        label={t`Sigle`}
        autoComplete="off"
        isOptional
        maxLength={20}
        value={values.acronym}
        problem={problem("acronym")}
        onChange={(acronym) => onChange({ acronym })}
      />
      <Choice
        label={t`Famille`}
        look="rows"
        value={values.family}
        options={entriesOf(families)}
        problem={problem("family")}
        onChange={(family) => onChange({ family })}
      />
      <TextField
        label={t`En une ligne`}
        hint={t`Ce que lit d’abord qui parcourt le guide.`}
        isOptional
        maxLength={300}
        value={values.summary}
        problem={problem("summary")}
        onChange={(summary) => onChange({ summary })}
      />
      <Anchored field="description">
        <TextArea
          label={t`Présentation`}
          hint={t`Une ligne vide sépare deux paragraphes.`}
          isOptional
          rows={10}
          maxLength={5000}
          value={values.description}
          problem={problem("description")}
          onChange={(description) => onChange({ description })}
        />
      </Anchored>
      <Anchored field="legalForm">
        <SelectField
          label={t`Forme juridique`}
          value={values.legalForm}
          options={optionsOf(legalForms, t`Non précisée`)}
          problem={problem("legalForm")}
          onChange={(legalForm) => onChange({ legalForm })}
        />
      </Anchored>
      <Pair>
        <TextField
          label={t`Numéro RNA`}
          hint={t`W suivi de neuf chiffres.`}
          isOptional
          autoComplete="off"
          value={values.rna}
          problem={problem("rna")}
          onChange={(rna) => onChange({ rna })}
        />
        <TextField
          label={t`SIREN`}
          hint={t`Neuf chiffres.`}
          isOptional
          autoComplete="off"
          inputMode="numeric"
          value={values.siren}
          problem={problem("siren")}
          onChange={(siren) => onChange({ siren })}
        />
      </Pair>
    </FormPart>
  );
}
