import { useLingui } from "@lingui/react/macro";
import { Choice } from "@/ui/Choice";

type Source = "NEW" | "REPEAT";
type Props = { value: Source | null; problem: string | undefined; onChange: (value: Source) => void };

/** Whether the client is a new one: said in a person's name, and so never chosen beforehand. */
export function SourceChoice({ value, problem, onChange }: Props) {
  const { t } = useLingui();
  return (
    <Choice
      label={t`Ce client est`}
      value={value}
      problem={problem}
      options={[
        { value: "NEW", label: t`Nouveau` },
        { value: "REPEAT", label: t`Déjà client` },
      ]}
      onChange={onChange}
    />
  );
}
