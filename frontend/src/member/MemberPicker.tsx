import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/ui/Button";
import { Combobox } from "@/ui/Combobox";
import { Icon } from "@/ui/Icon";
import styles from "./MemberPicker.module.css";
import { PersonWords } from "./PersonWords";
import type { Picked } from "./people";
import { useMemberSearch } from "./useMemberSearch";

type Props = {
  label: string;
  value: Picked | null;
  onChange: (value: Picked | null) => void;
  /** Offered before the first letter, and found without a network. */
  known: readonly Picked[];
  problem?: string | undefined;
  autoFocus?: boolean;
};

/** Chooses one member by a few letters of a name or a firm, accents or not. */
export function MemberPicker({ label, value, onChange, known, problem, autoFocus = false }: Props) {
  const { t } = useLingui();
  const [text, setText] = useState("");
  const options = useMemberSearch(text, known);
  if (value) {
    return (
      <div className={styles.picked}>
        <span className={styles.label}>{label}</span>
        <div className={styles.person}>
          <PersonWords name={value.name} detail={value.detail} />
          <Button tone="quiet" shape="square" aria-label={t`Choisir quelqu’un d’autre`} onClick={() => onChange(null)}>
            <Icon name="close" />
          </Button>
        </div>
      </div>
    );
  }
  return (
    <Combobox
      label={label}
      placeholder={t`Nom, entreprise…`}
      problem={problem}
      autoFocus={autoFocus}
      text={text}
      onTextChange={setText}
      options={
        options?.map((person) => ({
          ...person,
          label: person.name,
          content: <PersonWords name={person.name} detail={person.detail} />,
        })) ?? null
      }
      onChoose={({ id, name, detail }) => {
        setText("");
        onChange({ id, name, detail });
      }}
    />
  );
}
