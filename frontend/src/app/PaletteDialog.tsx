import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { matches } from "@/lib/text";
import { PersonWords } from "@/member/PersonWords";
import { useMemberSearch } from "@/member/useMemberSearch";
import { Combobox, type Option } from "@/ui/Combobox";
import { Dialog } from "@/ui/Dialog";
import { Icon, type IconName } from "@/ui/Icon";
import { PLACES } from "./navigation";
import styles from "./PaletteDialog.module.css";
import type { Person } from "./person";

type Command = Option & { run: () => void };

/** Goes anywhere, or to anybody, by a few letters. */
export function PaletteDialog({ person, onClose }: { person: Person | undefined; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const members = useMemberSearch(text, []);
  const place = (id: string, icon: IconName, label: string, run: () => unknown): Command => ({
    id,
    label,
    run: () => void run(),
    content: (
      <span className={styles.place}>
        <Icon name={icon} />
        {label}
      </span>
    ),
  });
  const places = [
    ...((person?.canGive ?? true)
      ? [place("give", "give", t`Recommander`, () => navigate({ to: "/recommander" }))]
      : []),
    ...PLACES.map(({ to, icon, name }) => place(to.slice(1), icon, i18n._(name), () => navigate({ to }))),
    place("thanks", "thanks", t`Dire merci`, () => navigate({ to: "/merci" })),
    place("seats", "seat", t`Places ouvertes`, () => navigate({ to: "/annuaire", search: { vue: "places" } })),
    ...(person?.memberships ?? []).flatMap(({ chapter }) =>
      chapter
        ? [place(chapter.id, "place", chapter.name, () => navigate({ to: "/groupes/$id", params: { id: chapter.id } }))]
        : [],
    ),
    ...(person?.regions ?? []).map(({ code, name }) =>
      place(code, "region", t`Région ${name}`, () => navigate({ to: "/region/$code", params: { code } })),
    ),
  ].filter((command) => matches(command.label, text));
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
