import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment, useRelayEnvironment } from "react-relay";
import type { PreferenceCard_preference$key } from "@/__generated__/PreferenceCard_preference.graphql";
import type { PreferenceCardMutation } from "@/__generated__/PreferenceCardMutation.graphql";
import { formatWeekday } from "@/lib/format";
import { mutate } from "@/lib/mutate";
import { Card } from "@/ui/Card";
import { Checkbox } from "@/ui/Checkbox";
import { SelectField } from "@/ui/SelectField";
import { showToast } from "@/ui/toast";
import { kindWords } from "./kinds";

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

const CHOOSE = graphql`
  mutation PreferenceCardMutation($input: ChooseNoticesInput!) {
    chooseNotices(input: $input) {
      preference {
        ...PreferenceCard_preference
      }
    }
  }
`;

type Chosen = { listed: boolean; mailed: boolean; weekday: number | null };

/** One kind, and its ways. */
export function PreferenceCard(props: { preference: PreferenceCard_preference$key }) {
  const { i18n, t } = useLingui();
  const environment = useRelayEnvironment();
  const preference = useFragment(
    graphql`
      fragment PreferenceCard_preference on NoticePreference {
        id
        kind
        listed
        mailed
        weekday
        isListable
        mailIsOptional
      }
    `,
    props.preference,
  );
  // Shown at once, and until the server has said that it holds.
  const [wanted, setWanted] = useState<Chosen | null>(null);
  const { listed, mailed, weekday } = wanted ?? preference;
  const { name, detail } = kindWords(preference.kind);
  const choose = (changed: Partial<Chosen>) => {
    const chosen = { listed, mailed, weekday: weekday ?? null, ...changed };
    setWanted(chosen);
    mutate<PreferenceCardMutation>(environment, CHOOSE, { input: { kind: preference.kind, ...chosen } })
      .catch(() => showToast(t`Votre choix n’a pas pu être gardé : il faut le réseau.`))
      .finally(() => setWanted(null));
  };
  return (
    <Card title={i18n._(name)}>
      <p>{i18n._(detail)}</p>
      {preference.isListable && (
        <Checkbox checked={listed} onChange={(checked) => choose({ listed: checked })}>
          <Trans>Dans l’application</Trans>
        </Checkbox>
      )}
      {preference.mailIsOptional ? (
        <Checkbox checked={mailed} onChange={(checked) => choose({ mailed: checked })}>
          <Trans>Par courrier</Trans>
        </Checkbox>
      ) : (
        <p>
          <Trans>Par courrier, toujours : votre place en dépend.</Trans>
        </p>
      )}
      {weekday !== null && mailed && (
        <SelectField
          label={t`Le jour`}
          value={String(weekday)}
          options={DAYS.map((day) => ({ value: String(day), label: formatWeekday(day) }))}
          onChange={(day) => choose({ weekday: Number(day) })}
        />
      )}
    </Card>
  );
}
