import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { BadgeTone } from "@/ui/Badge";
import type { What, Who } from "./next";
import type { Step } from "./steps";

type Words = Readonly<Record<string, MessageDescriptor>>;

const STATUS: Words = {
  SUBMITTED: msg`Déposée`,
  REFERENCES: msg`Références`,
  INTERVIEW: msg`Entretien`,
  COMMITTEE_VOTE: msg`Vote du comité`,
  APPROVED: msg`Retenue`,
  CONDITIONAL: msg`Retenue sous conditions`,
  REJECTED: msg`Non retenue`,
  AWAITING_PAYMENT: msg`Cotisation attendue`,
  INDUCTED: msg`Intronisation faite`,
  WITHDRAWN: msg`Retirée`,
};

const ACTION: Words = {
  SUBMIT: msg`Candidature déposée`,
  CONFIRM: msg`Confirmée par le candidat`,
  CHECK_REFERENCES: msg`Références à interroger`,
  NOTE_REFERENCE: msg`Référence notée`,
  NOTE_INTERVIEW: msg`Entretien noté`,
  OPEN_VOTE: msg`Vote ouvert`,
  PROLONG_VOTE: msg`Vote prolongé, faute de quorum`,
  ADOPT: msg`Retenue par le comité`,
  ADOPT_CONDITIONALLY: msg`Retenue sous conditions par le comité`,
  TURN_DOWN: msg`Non retenue par le comité`,
  MISS_QUORUM: msg`Vote sans quorum`,
  MEET_CONDITIONS: msg`Conditions remplies`,
  MISS_CONDITIONS: msg`Conditions non remplies`,
  REQUEST_PAYMENT: msg`Cotisation demandée`,
  NOTE_PAYMENT: msg`Règlement noté`,
  INDUCT: msg`Intronisation`,
  DISMISS: msg`Écartée`,
  WITHDRAW: msg`Candidature retirée`,
  EXPIRE: msg`Close, faute de suite`,
};

const OUTCOME: Words = {
  PENDING: msg`À interroger`,
  FAVOURABLE: msg`Favorable`,
  RESERVED: msg`Avec réserves`,
  UNFAVOURABLE: msg`Défavorable`,
  UNREACHABLE: msg`Injoignable`,
};

const VOTED: Words = {
  ADOPTED: msg`Candidature retenue`,
  REJECTED: msg`Candidature non retenue`,
  NO_QUORUM: msg`Trop peu de votes`,
  ABANDONED: msg`Vote sans objet`,
};

/** A value that came later goes by the API's word. */
const word = (words: Words) => (value: string) => words[value] ?? { id: value };

export const statusWords = word(STATUS);
export const actionWords = word(ACTION);
export const outcomeWords = word(OUTCOME);
export const voteWords = word(VOTED);

const TONES: Readonly<Record<string, BadgeTone>> = {
  APPROVED: "green",
  CONDITIONAL: "green",
  AWAITING_PAYMENT: "amber",
  INDUCTED: "green",
  REJECTED: "danger",
  WITHDRAWN: "quiet",
};
export const statusTone = (status: string): BadgeTone => TONES[status] ?? "sky";

/** What stands on the buttons, and above the dialogs. */
export const STEP_WORDS: Readonly<Record<Step, MessageDescriptor>> = {
  CHECK_REFERENCES: msg`Passer aux références`,
  NOTE_REFERENCE: msg`Noter la référence`,
  NOTE_INTERVIEW: msg`Noter l’entretien`,
  OPEN_VOTE: msg`Ouvrir le vote`,
  REQUEST_PAYMENT: msg`Demander la cotisation`,
  MEET_CONDITIONS: msg`Conditions remplies`,
  MISS_CONDITIONS: msg`Conditions non remplies`,
  NOTE_PAYMENT: msg`Noter le règlement`,
  INDUCT: msg`Introniser`,
  DISMISS: msg`Écarter`,
  WITHDRAW: msg`Retirer la candidature`,
};

export const WHAT_WORDS: Readonly<Record<What, MessageDescriptor>> = {
  CONFIRM: msg`donner son accord, par le lien de son courriel`,
  CHECK_REFERENCES: msg`passer aux références`,
  NOTE_REFERENCES: msg`interroger les références`,
  SET_INTERVIEW: msg`fixer l’entretien`,
  HOLD_INTERVIEW: msg`mener l’entretien`,
  OPEN_VOTE: msg`ouvrir le vote du comité`,
  VOTE: msg`voter`,
  REQUEST_PAYMENT: msg`demander la cotisation`,
  MEET_CONDITIONS: msg`dire si les conditions sont remplies`,
  NOTE_PAYMENT: msg`noter le règlement de la cotisation`,
  INDUCT: msg`introniser le nouveau membre`,
};

export const WHO_WORDS: Readonly<Record<Who, MessageDescriptor>> = {
  APPLICANT: msg`Le candidat`,
  OFFICERS: msg`Les responsables`,
  COMMITTEE: msg`Le comité d’adhésion`,
  TREASURER: msg`La trésorerie`,
};
