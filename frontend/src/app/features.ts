import { business } from "@/business/feature";
import { calendar } from "@/calendar/feature";
import { chapter } from "@/chapter/feature";
import { claim } from "@/claim/feature";
import { consultation } from "@/consultation/feature";
import { dues } from "@/dues/feature";
import { finder } from "@/finder/feature";
import { guide } from "@/guide/feature";
import { meeting } from "@/meeting/feature";
import { member } from "@/member/feature";
import { membership } from "@/membership/feature";
import { notice } from "@/notice/feature";
import { office } from "@/office/feature";
import { partner } from "@/partner/feature";
import { policy } from "@/policy/feature";
import { proposal } from "@/proposal/feature";
import { referral } from "@/referral/feature";
import { region } from "@/region/feature";
import { sheetimport } from "@/sheetimport/feature";
import { suggestion } from "@/suggestion/feature";
import { visitor } from "@/visitor/feature";
import { week } from "@/week/feature";

/**
 * All features, in their one order: each may know those after it, and what they bring stands in it on the screen. The
 * boundaries in biome.json are made of it.
 */
export const FEATURES = [
  week,
  sheetimport,
  proposal,
  suggestion,
  claim,
  consultation,
  finder,
  guide,
  partner,
  dues,
  membership,
  visitor,
  calendar,
  meeting,
  referral,
  business,
  policy,
  office,
  member,
  chapter,
  notice,
  region,
] as const;
