import { useLingui } from "@lingui/react/macro";
import type { SheetActor, SheetEventAction } from "@/__generated__/SheetEventRow_event.graphql";

type Words<T extends string> = Readonly<Record<Exclude<T, "%future added value">, string>>;

/** What was done to a sheet, and in which capacity; what came later goes by the API's word. */
export function useEventWords() {
  const { t } = useLingui();
  const events: Words<SheetEventAction> = {
    ADD: t`Ouverte`,
    WRITE: t`Écrite`,
    RESTORE: t`Version remise`,
    SUBMIT: t`Soumise`,
    REVIEW: t`Relecture commencée`,
    REQUEST_CHANGES: t`Reprise demandée`,
    REJECT: t`Écartée`,
    PUBLISH: t`Publiée`,
    CONFIRM: t`Confirmée`,
    FALL_DUE: t`Personne ne l’a confirmée depuis un an`,
    ARCHIVE: t`Archivée`,
    REOPEN: t`Rouverte`,
    MERGE: t`Fondue dans une autre`,
    GRANT_OWNERSHIP: t`Confiée`,
    IMPORT: t`Importée`,
    UNDO_IMPORT: t`Import annulé`,
  };
  const actors: Words<SheetActor> = {
    EDITOR: t`édition du guide`,
    OWNER: t`responsable de la fiche`,
    SYSTEM: t`l’installation, d’elle-même`,
  };
  const told: Record<"events" | "actors", Readonly<Record<string, string>>> = { events, actors };
  return told;
}
