import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { IconName } from "@/ui/Icon";

type KindWords = {
  icon: IconName;
  /** What happened, where nothing more is known of it. */
  told: MessageDescriptor;
  /** What can be chosen. */
  name: MessageDescriptor;
  detail: MessageDescriptor;
};

const KINDS: Readonly<Record<string, KindWords>> = {
  REFERRAL_RECEIVED: {
    icon: "exchange",
    told: msg`Vous avez reçu une recommandation`,
    name: msg`Recommandations reçues`,
    detail: msg`Un membre du réseau vous donne une recommandation.`,
  },
  REFERRAL_FOLLOW_UP: {
    icon: "clock",
    told: msg`Une recommandation attend de vos nouvelles`,
    name: msg`Recommandations à relancer`,
    detail: msg`Vous n’avez rien dit d’une recommandation depuis deux semaines.`,
  },
  THANKS_RECEIVED: {
    icon: "thanks",
    told: msg`Un membre vous remercie`,
    name: msg`Mercis reçus`,
    detail: msg`Un membre enregistre un merci pour le business que vous lui avez apporté.`,
  },
  MEETING_REMINDER: {
    icon: "week",
    told: msg`Votre groupe se réunit`,
    name: msg`Rappels de réunion`,
    detail: msg`La veille de chaque réunion de votre groupe.`,
  },
  VISIT_REQUESTED: {
    icon: "person",
    told: msg`Un invité est à confirmer`,
    name: msg`Invités à confirmer`,
    detail: msg`Pour les responsables qui accueillent les invités du groupe.`,
  },
  VISIT_CONFIRMED: {
    icon: "check",
    told: msg`La venue de votre invité est confirmée`,
    name: msg`Invités confirmés`,
    detail: msg`La venue de la personne que vous avez invitée est confirmée.`,
  },
  VISIT_REMINDER: {
    icon: "person",
    told: msg`Votre invité vient bientôt`,
    name: msg`Rappels d’invités`,
    detail: msg`Deux jours ouvrés avant la venue de la personne que vous avez invitée.`,
  },
  APPLICATION_STEP: {
    icon: "seat",
    told: msg`Une candidature avance`,
    name: msg`Candidatures`,
    detail: msg`Une candidature que vous parrainez, ou sur laquelle vous votez, avance.`,
  },
  RENEWAL_DUE: {
    icon: "warning",
    told: msg`Votre adhésion est à renouveler`,
    name: msg`Renouvellement de l’adhésion`,
    detail: msg`Avant le terme de votre adhésion.`,
  },
  WEEKLY_DIGEST: {
    icon: "mail",
    told: msg`Votre semaine dans le réseau`,
    name: msg`Résumé de la semaine`,
    detail: msg`Une fois par semaine, s’il y a quelque chose à dire : ce qui attend, la prochaine réunion, les mercis.`,
  },
};

const UNKNOWN: KindWords = {
  icon: "info",
  told: msg`Il s’est passé quelque chose`,
  name: msg`Autres notifications`,
  detail: msg`Ce que le réseau ajoutera.`,
};

/** A kind that the server may add one day is told in general words. */
export const kindWords = (kind: string): KindWords => KINDS[kind] ?? UNKNOWN;
