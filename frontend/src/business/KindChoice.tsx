import { useLingui } from "@lingui/react/macro";
import { Choice } from "@/ui/Choice";
import type { Recording } from "./recording";

type Props = {
  value: Recording["kind"];
  problem: string | undefined;
  onChange: (value: NonNullable<Recording["kind"]>) => void;
};

export function KindChoice({ value, problem, onChange }: Props) {
  const { t } = useLingui();
  return (
    <Choice
      label={t`D’où vient l’affaire ?`}
      look="rows"
      value={value}
      problem={problem}
      options={[
        { value: "OUTSIDE", label: t`D’une personne recommandée`, detail: t`Recommandation externe` },
        { value: "INSIDE", label: t`Du membre lui-même`, detail: t`Recommandation interne` },
        { value: "SPIN_OFF", label: t`D’une suite`, detail: t`Un client recommandé vous en a amené un autre` },
      ]}
      onChange={onChange}
    />
  );
}
