import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { type FeaturePages, inWords, keyOf, targetOf } from "@/frame/feature";
import type { Person } from "@/frame/person";
import { matches } from "@/lib/text";
import { PersonWords } from "@/member/PersonWords";
import { useMemberSearch } from "@/member/useMemberSearch";
import { Combobox, type Option } from "@/ui/Combobox";
import { Dialog } from "@/ui/Dialog";
import { Icon } from "@/ui/Icon";
import styles from "./PaletteDialog.module.css";
import { allPlaces } from "./places";

type Command = Option & { run: () => void };
type Props = { person: Person | undefined; pages: readonly FeaturePages[]; onClose: () => void };

/** Goes anywhere, or to anybody, by a few letters. */
export function PaletteDialog({ person, pages, onClose }: Props) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const members = useMemberSearch(text, []);
  const places = allPlaces(person, pages)
    .map((place): Command => {
      const name = inWords(i18n, place.name);
      const label = "permission" in place ? t`Administration : ${name}` : name;
      return {
        id: keyOf(place),
        label,
        run: () => void navigate(targetOf(place)),
        content: (
          <span className={styles.place}>
            <Icon name={place.icon} />
            {label}
          </span>
        ),
      };
    })
    .filter((command) => matches(command.label, text));
  const people: Command[] = (members ?? []).map(({ id, name, detail }) => ({
    id,
    label: name,
    content: <PersonWords name={name} detail={detail} />,
    run: () => void navigate({ to: "/membres/$id", params: { id } }),
  }));
  const commands = [...places, ...people];
  return (
    <Dialog title={<Trans>Aller à…</Trans>} onClose={onClose}>
      <div className={styles.palette}>
        <Combobox
          label={t`Une page ou un membre`}
          placeholder={t`Nom, entreprise, page…`}
          autoFocus
          text={text}
          onTextChange={setText}
          options={commands.length > 0 || members !== null ? commands : null}
          onChoose={(command) => {
            onClose();
            command.run();
          }}
        />
      </div>
    </Dialog>
  );
}
