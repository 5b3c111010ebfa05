import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { formatNumber, formatShare, formatTotal } from "@/lib/format";
import type { Compared } from "./ComparedChapter";

export type Measure = "perMember" | "referrals" | "winRate" | "prompt" | "members";

type Definition = {
  words: MessageDescriptor;
  value: (chapter: Compared) => number;
  /** Of this chapter, or of others in its region. */
  text: (value: number, chapter: Compared) => string;
};

const total = (minorUnits: number, { closedBusiness }: Compared) =>
  formatTotal({ minorUnits, currency: closedBusiness.currency });

export const MEASURES: Readonly<Record<Measure, Definition>> = {
  perMember: {
    words: msg`Valeur d’une place`,
    value: (chapter) => chapter.closedBusinessPerMember?.minorUnits ?? 0,
    text: total,
  },
  referrals: {
    words: msg`Recommandations par membre`,
    value: (chapter) => chapter.referralsGiven / Math.max(chapter.activeMembers, 1),
    text: (value) => formatNumber(value, 1),
  },
  winRate: { words: msg`Part conclue`, value: (chapter) => chapter.winRate ?? 0, text: formatShare },
  prompt: {
    words: msg`Contactées en 48 h`,
    value: (chapter) => chapter.promptContactRate ?? 0,
    text: formatShare,
  },
  members: { words: msg`Membres`, value: (chapter) => chapter.activeMembers, text: (value) => formatNumber(value, 1) },
};
