import { Trans, useLingui } from "@lingui/react/macro";
import { TextField } from "@/ui/TextField";
import { Anchored } from "./Anchored";
import { CommunesField } from "./CommunesField";
import { FormPart } from "./FormPart";
import type { SheetFields } from "./writing";

/** Where a network is at home. */
export function TerritoryFields({ values, problem, onChange }: SheetFields) {
  const { t } = useLingui();
  return (
    <FormPart title={<Trans>Territoire</Trans>}>
      <Anchored field="departments">
        <TextField
          label={t`Départements`}
          hint={t`Leurs numéros, séparés par des virgules. Par exemple : 13, 84, 2A`}
          isOptional
          autoComplete="off"
          value={values.departments}
          problem={problem("departments")}
          onChange={(departments) => onChange({ departments })}
        />
      </Anchored>
      <CommunesField
        value={values.communes}
        problem={problem("communes")}
        onChange={(communes) => onChange({ communes })}
      />
    </FormPart>
  );
}
