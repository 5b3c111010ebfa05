import { useLingui } from "@lingui/react/macro";
import type { Tone } from "@/ui/buttonClass";
import type { MoveName } from "./search";

export type ActionWords = {
  /** On the button that opens the form, and as its title. */
  name: string;
  /** What comes of it. */
  meaning: string;
  /** Said once it is done. */
  done: string;
  tone?: Tone;
  /** What is written to whoever wrote the sheet: wanted, or not asked for. */
  note: "wanted" | "welcome" | "none";
};

/** What the verbs of a sheet are called, and what they mean to whoever chooses one. */
export function useActionWords(): Readonly<Record<MoveName, ActionWords>> {
  const { t } = useLingui();
  return {
    soumettre: {
      name: t`Soumettre`,
      meaning: t`La fiche part à la relecture. D’ici à la réponse, elle ne peut plus être modifiée par le réseau.`,
      done: t`La fiche est soumise.`,
      note: "welcome",
    },
    relire: {
      name: t`Commencer la relecture`,
      meaning: t`Les autres voient que quelqu’un s’en occupe.`,
      done: t`La relecture est commencée.`,
      note: "none",
    },
    demander: {
      name: t`Demander une reprise`,
      meaning: t`La fiche retourne à qui l’a écrite, avec ce que vous demandez.`,
      done: t`La reprise est demandée.`,
      note: "wanted",
    },
    rejeter: {
      name: t`Écarter`,
      meaning: t`Elle n’a pas sa place dans le guide. Qui l’a écrite lit pourquoi ; vous pourrez la rouvrir.`,
      done: t`La fiche est écartée.`,
      tone: "danger",
      note: "wanted",
    },
    publier: {
      name: t`Publier`,
      meaning: t`Tout le monde lit aussitôt la dernière version.`,
      done: t`La fiche est publiée.`,
      note: "welcome",
    },
    confirmer: {
      name: t`Confirmer`,
      meaning: t`Tout ce que le public lit est encore vrai : la date de vérification devient celle d’aujourd’hui.`,
      done: t`La fiche est confirmée.`,
      note: "none",
    },
    archiver: {
      name: t`Archiver`,
      meaning: t`La fiche quitte le guide ; ce qu’elle disait est gardé.`,
      done: t`La fiche est archivée.`,
      tone: "danger",
      note: "welcome",
    },
    rouvrir: {
      name: t`Rouvrir`,
      meaning: t`La fiche redevient un brouillon.`,
      done: t`La fiche est rouverte.`,
      note: "welcome",
    },
  };
}
