import { useLingui } from "@lingui/react/macro";
import type { SheetImportFaultReason, SheetImportField } from "@/__generated__/ImportFileRow_row.graphql";
import type { SheetImportState } from "@/__generated__/SheetImportRow_import.graphql";
import { useFieldWords } from "@/guide/useFieldWords";
import type { BadgeTone } from "@/ui/Badge";

type Words<T extends string> = Readonly<Record<Exclude<T, "%future added value">, string>>;

/** What the columns of a file say. */
export function useColumnWords() {
  const { t } = useLingui();
  const { names } = useFieldWords();
  const words: Words<SheetImportField> = {
    NAME: names.name,
    ACRONYM: names.acronym,
    FAMILY: names.family,
    LEGAL_FORM: names.legalForm,
    RNA: names.rna,
    SIREN: names.siren,
    SUMMARY: names.summary,
    DESCRIPTION: names.description,
    DEPARTMENT_CODES: names.departments,
    COMMUNE_CODES: names.communes,
    ALL_ACTIVITIES: t`Toutes les activités`,
    NAF_REV_2_CODES: t`Activités (NAF rév. 2)`,
    NAF_2025_CODES: t`Activités (NAF 2025)`,
    AUDIENCES: names.audiences,
    FIRM_SIZES: names.firmSizes,
    MEMBER_COUNT: names.memberCount,
    FIRM_COUNT: names.firmCount,
    FEE_BAND: names.feeBand,
    ADMISSIONS: names.admissions,
    FREQUENCY: names.frequency,
    TIME_SLOTS: names.timeSlots,
    SERVICES: names.services,
    GOALS: names.goals,
    CONTACT_NAME: names.contactName,
    CONTACT_EMAIL: names.contactEmail,
    CONTACT_PHONE: names.contactPhone,
    WEBSITE: names.website,
    ADDRESS: names.address,
    COMMUNE_CODE: names.commune,
    COMMUNE_NAME: t`Nom de la commune`,
    POSTAL_CODE: t`Code postal`,
    LATITUDE: t`Latitude`,
    LONGITUDE: t`Longitude`,
    LANGUAGES: names.languages,
    ACCESSIBLE: names.accessible,
    SLUG: t`Adresse de la fiche`,
    REGION: t`Région`,
    NOTHING: t`Rien : laisser de côté`,
  };
  return words as Readonly<Record<string, string>>;
}

type Fault = {
  readonly reason: SheetImportFaultReason;
  readonly limit: number | null | undefined;
  readonly otherLine: number | null | undefined;
};

/** What is wrong with a cell, and how to mend it. */
export function useFaultWords() {
  const { t } = useLingui();
  return ({ reason, limit, otherLine }: Fault): string => {
    const most = limit ?? 0;
    const line = otherLine ?? 0;
    const words: Words<SheetImportFaultReason> = {
      BLANK: t`Cette cellule est vide et ne peut pas l’être.`,
      TOO_LONG: t`${most} caractères au plus.`,
      TOO_MANY: t`Pas plus de ${most}.`,
      OUT_OF_RANGE: t`Ce nombre est trop petit, ou dépasse ${most}.`,
      ILLEGIBLE: t`Ce texte contient des caractères qui ne s’affichent pas.`,
      UNKNOWN_VALUE: t`Cette valeur n’existe pas ici.`,
      NOT_A_NUMBER: t`Ce n’est pas un nombre.`,
      NOT_YES_OR_NO: t`Écrivez oui ou non.`,
      NOT_AN_RNA: t`Un numéro RNA est un W suivi de neuf chiffres.`,
      NOT_A_SIREN: t`Un SIREN a neuf chiffres, dont le dernier est une clé.`,
      NOT_AN_EMAIL: t`Cette adresse électronique n’est pas valable.`,
      NOT_A_PHONE: t`Ce numéro de téléphone n’est pas valable.`,
      NOT_A_WEBSITE: t`Cette adresse de site n’est pas valable.`,
      HALF_A_POSITION: t`Une position a une latitude et une longitude.`,
      ALL_OR_SOME: t`Toutes les activités, ou celles-ci : pas les deux.`,
      NO_SUCH_PLACE: t`Ce lieu n’existe pas.`,
      SEVERAL_PLACES: t`Plusieurs communes portent ce nom : ajoutez le code postal ou le code INSEE.`,
      OTHER_REGION: t`Cette ligne est pour le guide d’une autre région.`,
      EXTRA_CELLS: t`Cette ligne a plus de cellules que le fichier n’a de colonnes.`,
      TWICE: t`La ligne ${line} parle du même réseau.`,
      SEVERAL_SHEETS: t`Plusieurs fiches sont celles de ce réseau : fondez-les d’abord.`,
    };
    return (words as Readonly<Record<string, string>>)[reason] ?? reason;
  };
}

/** Where an import stands. */
export function useStateWords() {
  const { t } = useLingui();
  const words: Words<SheetImportState> = {
    READ: t`À décider`,
    DISCARDED: t`Abandonné`,
    APPLYING: t`En cours`,
    APPLIED: t`Importé`,
    UNDOING: t`Annulation en cours`,
    UNDONE: t`Annulé`,
  };
  return words as Readonly<Record<string, string>>;
}

const TONES: Readonly<Record<string, BadgeTone>> = {
  READ: "amber",
  APPLYING: "sky",
  APPLIED: "green",
  UNDOING: "sky",
  UNDONE: "quiet",
};

export const toneOf = (state: string): BadgeTone => TONES[state] ?? "quiet";
