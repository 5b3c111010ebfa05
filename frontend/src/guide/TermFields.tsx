import { Trans, useLingui } from "@lingui/react/macro";
import { Pair } from "@/form/Pair";
import { LanguagesField } from "@/member/LanguagesField";
import { SelectField } from "@/ui/SelectField";
import { Anchored } from "./Anchored";
import { ChoicesField } from "./ChoicesField";
import { FormPart } from "./FormPart";
import { optionsOf } from "./options";
import { useGuideWords, useSheetWords } from "./useGuideWords";
import type { SheetFields } from "./writing";

/** How often and when a network meets, what it costs, and how one comes in. */
export function TermFields({ values, problem, onChange }: SheetFields) {
  const { t } = useLingui();
  const { fees, frequencies, admissions } = useGuideWords();
  const { timeSlots } = useSheetWords();
  return (
    <FormPart title={<Trans>Réunions et adhésion</Trans>}>
      <Pair>
        <Anchored field="frequency">
          <SelectField
            label={t`Rythme des réunions`}
            value={values.frequency}
            options={optionsOf(frequencies, t`Non précisé`)}
            problem={problem("frequency")}
            onChange={(frequency) => onChange({ frequency })}
          />
        </Anchored>
        <Anchored field="feeBand">
          <SelectField
            label={t`Cotisation`}
            hint={t`Par an et hors taxes, sans ce que coûtent les réunions.`}
            value={values.feeBand}
            options={optionsOf(fees, t`Non précisée`)}
            problem={problem("feeBand")}
            onChange={(feeBand) => onChange({ feeBand })}
          />
        </Anchored>
      </Pair>
      <Anchored field="timeSlots">
        <ChoicesField
          label={t`Horaires`}
          words={timeSlots}
          value={values.timeSlots}
          problem={problem("timeSlots")}
          onChange={(chosen) => onChange({ timeSlots: chosen })}
        />
      </Anchored>
      <Anchored field="admissions">
        <ChoicesField
          label={t`Comment on y entre`}
          words={admissions}
          value={values.admissions}
          problem={problem("admissions")}
          onChange={(chosen) => onChange({ admissions: chosen })}
        />
      </Anchored>
      <Anchored field="languages">
        <LanguagesField
          value={values.languages}
          problem={problem("languages")}
          onChange={(languages) => onChange({ languages })}
        />
      </Anchored>
      <Anchored field="accessible">
        <SelectField
          label={t`Tout le monde peut-il venir aux réunions, en fauteuil aussi ?`}
          value={values.accessible}
          options={[
            { value: "", label: t`Non précisé` },
            { value: "oui", label: t`Oui` },
            { value: "non", label: t`Non` },
          ]}
          problem={problem("accessible")}
          onChange={(accessible) => onChange({ accessible })}
        />
      </Anchored>
    </FormPart>
  );
}
