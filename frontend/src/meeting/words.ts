import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { BadgeTone } from "@/ui/Badge";
import type { Mark } from "./marks";
import type { Step } from "./steps";

type Status = "PLANNED" | "OPEN" | "DRAFT" | "COMPLETED" | "REOPENED" | "HOLIDAY" | "DISCARDED";

const STATUSES: Readonly<Record<Status, { words: MessageDescriptor; tone: BadgeTone }>> = {
  PLANNED: { words: msg`Prévue`, tone: "sky" },
  OPEN: { words: msg`En cours`, tone: "green" },
  DRAFT: { words: msg`Feuille à terminer`, tone: "amber" },
  COMPLETED: { words: msg`Feuille terminée`, tone: "quiet" },
  REOPENED: { words: msg`Rouverte`, tone: "amber" },
  HOLIDAY: { words: msg`Pas de réunion`, tone: "quiet" },
  DISCARDED: { words: msg`Annulée`, tone: "danger" },
};
const UNKNOWN = { words: msg`Autre`, tone: "quiet" as const };

const statusOf = (status: string) => STATUSES[status as Status] ?? UNKNOWN;
export const statusWords = (status: string): MessageDescriptor => statusOf(status).words;
export const statusTone = (status: string): BadgeTone => statusOf(status).tone;

export const MARK_WORDS: Readonly<Record<Mark, MessageDescriptor>> = {
  PRESENT: msg`Présent`,
  ABSENT: msg`Absent`,
  LATE: msg`En retard`,
  MEDICAL: msg`Médical`,
  SUBSTITUTE: msg`Remplacé`,
};

export const STEP_WORDS: Readonly<Record<Step, MessageDescriptor>> = {
  OPEN: msg`Ouvrir la réunion`,
  COMPLETE: msg`Terminer la feuille`,
  END: msg`Clore la séance`,
  MOVE: msg`Déplacer`,
  MARK_HOLIDAY: msg`Pas de réunion cette semaine`,
  DISCARD: msg`Annuler la réunion`,
  REOPEN: msg`Rouvrir`,
};

/** What stands in the history, where it was done. */
export const DONE_WORDS: Readonly<Record<Step, MessageDescriptor>> = {
  OPEN: msg`Ouverte`,
  COMPLETE: msg`Feuille terminée`,
  END: msg`Séance close`,
  MOVE: msg`Déplacée`,
  MARK_HOLIDAY: msg`Sans réunion, pour un congé`,
  DISCARD: msg`Annulée`,
  REOPEN: msg`Rouverte`,
};

const HOLIDAYS: Readonly<Record<string, MessageDescriptor>> = {
  NEW_YEAR: msg`Jour de l’An`,
  EASTER_MONDAY: msg`Lundi de Pâques`,
  LABOUR_DAY: msg`Fête du Travail`,
  VICTORY_DAY: msg`Victoire de 1945`,
  ASCENSION: msg`Ascension`,
  WHIT_MONDAY: msg`Lundi de Pentecôte`,
  NATIONAL_DAY: msg`Fête nationale`,
  ASSUMPTION: msg`Assomption`,
  ALL_SAINTS: msg`Toussaint`,
  ARMISTICE: msg`Armistice de 1918`,
  CHRISTMAS: msg`Noël`,
};

/** The name of a public holiday; null where it is none. */
export const holidayWords = (holiday: string | null | undefined): MessageDescriptor | null =>
  holiday ? (HOLIDAYS[holiday] ?? null) : null;
