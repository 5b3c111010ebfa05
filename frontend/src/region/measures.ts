import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { money } from "@/lib/currency";
import { formatNumber, formatShare, formatTotal } from "@/lib/format";
import type { Compared } from "./ComparedChapter";

export type Measure = "perMember" | "referrals" | "winRate" | "prompt" | "members";

type Definition = {
  words: MessageDescriptor;
  value: (chapter: Compared) => number;
  text: (value: number) => string;
};

const euros = (minorUnits: number) => formatTotal(money(minorUnits));

export const MEASURES: Readonly<Record<Measure, Definition>> = {
  perMember: {
    words: msg`Valeur d’une place`,
    value: (chapter) => chapter.closedBusinessPerMember?.minorUnits ?? 0,
    text: euros,
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
