import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense } from "react";
import { Pair } from "@/form/Pair";
import { part } from "@/frame/part";
import { Checkbox } from "@/ui/Checkbox";
import { Skeleton } from "@/ui/Skeleton";
import { TextField } from "@/ui/TextField";
import { Anchored } from "./Anchored";
import { ChoicesField } from "./ChoicesField";
import { FormPart } from "./FormPart";
import { useGuideWords, useSheetWords } from "./useGuideWords";
import type { SheetFields } from "./writing";

const ActivitiesField = part(() => import("./ActivitiesField").then((module) => module.ActivitiesField));

/** Whom a network is for, and what it offers them. */
export function OfferFields({ values, problem, onChange }: SheetFields) {
  const { t } = useLingui();
  const { services } = useGuideWords();
  const { audiences, firmSizes, goals } = useSheetWords();
  return (
    <FormPart title={<Trans>Pour qui, pour quoi</Trans>}>
      <Anchored field="allActivities">
        <Checkbox checked={values.allActivities} onChange={(allActivities) => onChange({ allActivities })}>
          <Trans>Pour les entreprises de toutes les activités</Trans>
        </Checkbox>
      </Anchored>
      {!values.allActivities && (
        <Suspense fallback={<Skeleton rows={1} hasTitle={false} />}>
          <ActivitiesField
            value={values.activities}
            problem={problem("activities")}
            onChange={(activities) => onChange({ activities })}
          />
        </Suspense>
      )}
      <Anchored field="audiences">
        <ChoicesField
          label={t`Public`}
          words={audiences}
          value={values.audiences}
          problem={problem("audiences")}
          onChange={(chosen) => onChange({ audiences: chosen })}
        />
      </Anchored>
      <Anchored field="firmSizes">
        <ChoicesField
          label={t`Taille des entreprises`}
          words={firmSizes}
          value={values.firmSizes}
          problem={problem("firmSizes")}
          onChange={(chosen) => onChange({ firmSizes: chosen })}
        />
      </Anchored>
      <Pair>
        <Anchored field="memberCount">
          <TextField
            label={t`Nombre de membres`}
            isOptional
            inputMode="numeric"
            autoComplete="off"
            value={values.memberCount}
            problem={problem("memberCount")}
            onChange={(memberCount) => onChange({ memberCount })}
          />
        </Anchored>
        <TextField
          label={t`Nombre d’entreprises`}
          isOptional
          inputMode="numeric"
          autoComplete="off"
          value={values.firmCount}
          problem={problem("firmCount")}
          onChange={(firmCount) => onChange({ firmCount })}
        />
      </Pair>
      <Anchored field="services">
        <ChoicesField
          label={t`Services`}
          words={services}
          value={values.services}
          problem={problem("services")}
          onChange={(chosen) => onChange({ services: chosen })}
        />
      </Anchored>
      <Anchored field="goals">
        <ChoicesField
          label={t`On y vient pour`}
          words={goals}
          value={values.goals}
          problem={problem("goals")}
          onChange={(chosen) => onChange({ goals: chosen })}
        />
      </Anchored>
    </FormPart>
  );
}
