import { expect, test } from "vitest";
import { addressOf, type Told } from "./subject";

const CASES: readonly [Told, string | null][] = [
  [{ kind: "REFERRAL_RECEIVED", referral: { id: "ref_1" } }, "/recommandations/ref_1"],
  [{ kind: "REFERRAL_FOLLOW_UP", referral: { id: "ref_2" } }, "/recommandations/ref_2"],
  [{ kind: "REFERRAL_RECEIVED", referral: null }, null],
  [{ kind: "THANKS_RECEIVED" }, "/chiffres"],
  [{ kind: "MEETING_REMINDER", meeting: { id: "mtg_1" } }, "/reunions/mtg_1"],
  [{ kind: "VISIT_CONFIRMED", visitor: { id: "vis_1" } }, "/invites"],
  [{ kind: "VISIT_REMINDER", visitor: null }, null],
  [{ kind: "APPLICATION_STEP", application: { id: "app_1" } }, "/candidatures/app_1"],
  [{ kind: "APPLICATION_STEP", application: null }, null],
  [{ kind: "RENEWAL_DUE", member: { id: "mem_1" } }, "/adhesion"],
  [{ kind: "SOMETHING_NEW" }, null],
];

test.each(CASES)("%o leads to %s", (told, address) => {
  expect(addressOf(told)).toBe(address);
});
