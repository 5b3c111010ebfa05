import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { ActivitiesFieldQuery } from "@/__generated__/ActivitiesFieldQuery.graphql";
import { matches } from "@/lib/text";
import { Combobox } from "@/ui/Combobox";
import { activityName } from "./content";
import { PickedList } from "./PickedList";
import type { PickedActivity } from "./writing";

const SHOWN = 12;

type Props = {
  value: readonly PickedActivity[];
  problem: string | undefined;
  onChange: (activities: readonly PickedActivity[]) => void;
};

/** The activities that a network is for, of both nomenclatures, by a few letters. */
export function ActivitiesField({ value, problem, onChange }: Props) {
  const { t } = useLingui();
  const [text, setText] = useState("");
  const { activities } = useLazyLoadQuery<ActivitiesFieldQuery>(
    graphql`
      query ActivitiesFieldQuery {
        activities {
          id
          nomenclature
          code
          nameFrench
          nameEnglish
        }
      }
    `,
    {},
    { fetchPolicy: "store-or-network" },
  );
  const options = activities
    .map((activity) => ({ id: activity.id, label: activityName(activity), content: activityName(activity) }))
    .filter(({ id, label }) => matches(label, text) && !value.some((picked) => picked.id === id))
    .slice(0, SHOWN);
  return (
    <div>
      <Combobox
        label={t`Ajouter une activité`}
        hint={t`Un mot, ou un code de la NAF.`}
        problem={problem}
        isShy
        text={text}
        onTextChange={setText}
        nothing={<Trans>Aucune activité ne correspond. Essayez moins de lettres.</Trans>}
        options={text.trim() === "" ? [] : options}
        onChoose={({ id, label }) => {
          setText("");
          onChange([...value, { id, name: label }]);
        }}
      />
      <PickedList
        label={t`Activités`}
        value={value}
        nothing={<Trans>Aucune activité choisie.</Trans>}
        onChange={onChange}
      />
    </div>
  );
}
