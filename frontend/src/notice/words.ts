import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { BadgeTone } from "@/ui/Badge";

type Words = Readonly<Record<string, MessageDescriptor>>;

const STATUS: Words = {
  WAITING: msg`En attente`,
  SENDING: msg`En cours d’envoi`,
  SENT: msg`Parti`,
  DEAD: msg`Abandonné`,
  KEPT: msg`Montré ici`,
};

const TONE: Readonly<Record<string, BadgeTone>> = {
  WAITING: "amber",
  SENDING: "amber",
  SENT: "green",
  DEAD: "danger",
};

const FAILURE: Words = {
  TIMEOUT: msg`le serveur de courrier n’a pas répondu à temps`,
  UNREACHABLE: msg`le serveur de courrier est injoignable`,
  ENCRYPTION: msg`le serveur de courrier n’offre pas la connexion chiffrée demandée`,
  LOGIN: msg`le serveur de courrier refuse le compte de l’installation`,
  SEALED: msg`le secret de l’installation a changé depuis`,
  ADDRESS: msg`l’adresse n’est pas utilisable`,
  ATTEMPTS: msg`trop de tentatives interrompues`,
};

const named = (words: Words, name: string): MessageDescriptor => words[name] ?? { id: name, message: name };

/** A status that the server may add one day shows under its own name. */
export const statusWords = (status: string): MessageDescriptor => named(STATUS, status);
export const statusTone = (status: string): BadgeTone => TONE[status] ?? "quiet";
/** The numbers of a mail server's answer are shown as they are. */
export const failureWords = (failure: string): MessageDescriptor => named(FAILURE, failure);
