import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { BadgeTone } from "@/ui/Badge";

type Words<T extends string> = Readonly<Record<T, MessageDescriptor>>;

const STATUS: Words<string> = {
  DRAFT: msg`Brouillon`,
  AWAITING_CONSENT: msg`Accord attendu`,
  SENT: msg`Nouvelle`,
  ACKNOWLEDGED: msg`Prise en compte`,
  CONTACTED: msg`Contact pris`,
  MEETING: msg`Rendez-vous`,
  PROPOSAL: msg`Devis remis`,
  WON: msg`Conclue`,
  NO_SALE: msg`Sans suite`,
  WITHDRAWN: msg`Retirée`,
  DISPUTED: msg`Contestée`,
  EXPIRED: msg`Expirée`,
  ANONYMISED: msg`Anonymisée`,
};

const TONE: Readonly<Record<string, BadgeTone>> = {
  DRAFT: "quiet",
  AWAITING_CONSENT: "amber",
  SENT: "sky",
  ACKNOWLEDGED: "amber",
  CONTACTED: "amber",
  MEETING: "amber",
  PROPOSAL: "amber",
  WON: "green",
  DISPUTED: "danger",
};

/** A status that the server may add one day shows under its own name. */
export const statusWords = (status: string): MessageDescriptor => STATUS[status] ?? { id: status, message: status };
export const statusTone = (status: string): BadgeTone => TONE[status] ?? "quiet";

export const HOTNESS: Words<"1" | "2" | "3" | "4" | "5"> = {
  1: msg`Coordonnées transmises`,
  2: msg`Avec documents ou courriel`,
  3: msg`Recommandation de vive voix`,
  4: msg`Appel ou rendez-vous organisé`,
  5: msg`Présentation en personne`,
};

export const hotnessWords = (hotness: number): MessageDescriptor | undefined =>
  HOTNESS[String(hotness) as keyof typeof HOTNESS];

export const NO_SALE_REASONS: Words<"PRICE" | "NO_NEED" | "UNREACHABLE" | "OUT_OF_SCOPE" | "TIMING"> = {
  PRICE: msg`Prix`,
  NO_NEED: msg`Pas de besoin`,
  UNREACHABLE: msg`Injoignable`,
  OUT_OF_SCOPE: msg`Hors de mon métier`,
  TIMING: msg`Pas le bon moment`,
};

export const DISPUTE_GROUNDS: Words<"UNKNOWN_CONTACT" | "DUPLICATE" | "NOT_A_REFERRAL"> = {
  UNKNOWN_CONTACT: msg`Contact inconnu`,
  DUPLICATE: msg`Doublon`,
  NOT_A_REFERRAL: msg`Ce n’est pas une recommandation`,
};

export const wordsOf = <T extends string>(words: Words<T>, value: string): MessageDescriptor =>
  words[value as T] ?? { id: value, message: value };
