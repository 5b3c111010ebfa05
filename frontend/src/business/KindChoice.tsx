import { useLingui } from "@lingui/react/macro";
import { Choice } from "@/ui/Choice";
import type { Recording } from "./recording";

export function KindChoice({
  value,
  onChange,
}: {
  value: Recording["kind"];
  onChange: (value: Recording["kind"]) => void;
}) {
  const { t } = useLingui();
  return (
    <Choice
      label={t`D’où vient l’affaire ?`}
      look="rows"
      value={value}
      options={[
        { value: "OUTSIDE", label: t`D’une personne recommandée`, detail: t`Recommandation externe` },
        { value: "INSIDE", label: t`Du membre lui-même`, detail: t`Recommandation interne` },
        { value: "SPIN_OFF", label: t`D’une suite`, detail: t`Un client recommandé vous en a amené un autre` },
      ]}
      onChange={onChange}
    />
  );
}
