import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { IconName } from "@/ui/Icon";

/** The verbs that this interface knows, in the order in which they lead on. The server says which are open. */
export const ACTIONS = [
  "ACKNOWLEDGE",
  "RECORD_CONTACT",
  "RECORD_MEETING",
  "RECORD_PROPOSAL",
  "WIN",
  "SEND",
  "SETTLE_DISPUTE",
  "LOSE",
  "DISPUTE",
  "WITHDRAW",
] as const;
export type Action = (typeof ACTIONS)[number];

export const ACTION_WORDS: Readonly<Record<Action, MessageDescriptor>> = {
  ACKNOWLEDGE: msg`Bien reçue`,
  RECORD_CONTACT: msg`Contact pris`,
  RECORD_MEETING: msg`Rendez-vous fixé`,
  RECORD_PROPOSAL: msg`Devis remis`,
  WIN: msg`Affaire conclue`,
  SEND: msg`Envoyer`,
  SETTLE_DISPUTE: msg`Trancher`,
  LOSE: msg`Sans suite`,
  DISPUTE: msg`Contester`,
  WITHDRAW: msg`Retirer`,
};

export const ACTION_ICONS: Readonly<Partial<Record<Action, IconName>>> = {
  ACKNOWLEDGE: "check",
  RECORD_CONTACT: "phone",
  RECORD_MEETING: "week",
  RECORD_PROPOSAL: "mail",
  WIN: "thanks",
  SEND: "exchange",
};

export const knownActions = (open: readonly string[]): Action[] => ACTIONS.filter((action) => open.includes(action));
