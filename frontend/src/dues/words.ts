import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { BadgeTone } from "@/ui/Badge";
import type { Action } from "./next";

type Said = { words: MessageDescriptor; tone: BadgeTone };

const STATUSES: Readonly<Record<string, Said>> = {
  ACTIVE: { words: msg`À jour`, tone: "green" },
  LATE: { words: msg`En retard`, tone: "amber" },
  EXPIRED: { words: msg`Expirée`, tone: "danger" },
  ON_LEAVE: { words: msg`En congé`, tone: "sky" },
  SUSPENDED: { words: msg`Suspendue`, tone: "danger" },
  REMOVED: { words: msg`Exclu faute de règlement`, tone: "quiet" },
  DROPPED: { words: msg`A quitté le groupe`, tone: "quiet" },
  TRANSFERRED: { words: msg`A changé de groupe`, tone: "quiet" },
};
const RENEWALS: Readonly<Record<string, Said>> = {
  OPEN: { words: msg`À renouveler`, tone: "amber" },
  POSTPONED: { words: msg`Renouvellement reporté`, tone: "amber" },
  RENEWED: { words: msg`Renouvelée`, tone: "green" },
  REFUSED: { words: msg`Non renouvelée`, tone: "danger" },
};
const UNKNOWN: Said = { words: msg`Autre`, tone: "quiet" };

export const statusOf = (status: string): Said => STATUSES[status] ?? UNKNOWN;
/** Nothing is said of a renewal whose time hasn't come. */
export const renewalOf = (renewal: string): Said | null => (renewal === "NONE" ? null : (RENEWALS[renewal] ?? UNKNOWN));

export const ACTION_WORDS: Readonly<Record<Action, MessageDescriptor>> = {
  payer: msg`Noter un règlement`,
  renouveler: msg`Décider du renouvellement`,
  conge: msg`Mettre en congé`,
  suspendre: msg`Suspendre`,
  reprendre: msg`Noter le retour`,
  quitter: msg`Noter un départ`,
};

/** The next step of a row, in a word or two. */
export const NEXT_WORDS: Readonly<Record<Action, MessageDescriptor>> = {
  payer: msg`Régler`,
  renouveler: msg`Décider`,
  conge: msg`Congé`,
  suspendre: msg`Suspendre`,
  reprendre: msg`Retour`,
  quitter: msg`Départ`,
};

const REASONS: Readonly<Record<string, MessageDescriptor>> = {
  TIME: msg`Trop peu de temps`,
  COST: msg`Trop cher`,
  RESULTS: msg`Trop peu de résultats`,
  BUSINESS_ENDED: msg`Entreprise cédée ou fermée, retraite`,
  MOVED_AWAY: msg`Déménagement`,
  HEALTH: msg`Santé`,
  NOT_RENEWED: msg`Non renouvelée par le comité`,
  OTHER: msg`Autre raison`,
};

export const reasonWords = (reason: string): MessageDescriptor => REASONS[reason] ?? UNKNOWN.words;

const DONE: Readonly<Record<string, MessageDescriptor>> = {
  NOTE_PAYMENT: msg`Règlement noté`,
  TAKE_BACK_PAYMENT: msg`Règlement retiré`,
  FALL_LATE: msg`Cotisation en retard`,
  EXPIRE: msg`Adhésion expirée`,
  REMOVE: msg`Exclusion faute de règlement`,
  OPEN_RENEWAL: msg`Renouvellement ouvert`,
  RENEW: msg`Renouvelée par le comité`,
  POSTPONE_RENEWAL: msg`Décision reportée`,
  REFUSE_RENEWAL: msg`Non renouvelée par le comité`,
  END_UNRENEWED: msg`Fin, sans renouvellement`,
  GRANT_LEAVE: msg`Congé accordé`,
  SUSPEND: msg`Suspension`,
  BEGIN_ABSENCE: msg`Début de l’absence`,
  RETURN: msg`Retour`,
  LEAVE: msg`Départ`,
  TRANSFER: msg`Changement de groupe`,
};
export const doneWords = (action: string): MessageDescriptor => DONE[action] ?? UNKNOWN.words;
