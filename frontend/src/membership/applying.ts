import type { ApplyForSeatInput } from "@/__generated__/ApplyFormMutation.graphql";
import { parsePhone } from "@/lib/phone";
import { visible } from "@/lib/text";
import { uuidv7 } from "@/lib/uuid";
import type { PickedSpecialty } from "@/region/SpecialtyPicker";

/** What the form holds about somebody who asks for a seat. */
export type Applying = {
  id: string;
  trade: PickedSpecialty | null;
  firstName: string;
  lastName: string;
  firmName: string;
  siret: string;
  email: string;
  phone: string;
  words: string;
  language: "FRENCH" | "ENGLISH";
  /** A member's id; empty where nobody of the group proposes them. */
  sponsorId: string;
  firstReferee: string;
  firstPhone: string;
  secondReferee: string;
  secondPhone: string;
};

/** What is known of somebody who came to look at a meeting. */
export type Visit = {
  readonly name: string | null | undefined;
  readonly firm: string | null | undefined;
  readonly email: string | null | undefined;
  readonly phone: string | null | undefined;
  readonly inviterId: string | undefined;
};

/** Nothing yet, but for the trade that somebody chose, and what the visit says. */
export function emptyApplying(trade: PickedSpecialty | null, visit: Visit | null): Applying {
  const [firstName, lastName] = splitName(visit?.name ?? "");
  return {
    id: uuidv7(),
    trade,
    firstName,
    lastName,
    firmName: visit?.firm ?? "",
    siret: "",
    email: visit?.email ?? "",
    phone: visit?.phone ?? "",
    words: "",
    language: "FRENCH",
    sponsorId: visit?.inviterId ?? "",
    firstReferee: "",
    firstPhone: "",
    secondReferee: "",
    secondPhone: "",
  };
}

/** Visitors have one name: its first word is taken for the given one, and whoever fills in the form sees it. */
export function splitName(name: string): [string, string] {
  const [first = "", ...rest] = name.trim().split(/\s+/);
  return [first, rest.join(" ")];
}

const TEXTS = ["firstName", "lastName", "firmName", "email", "firstReferee", "secondReferee"] as const;
const PHONES = ["phone", "firstPhone", "secondPhone"] as const;
export type ApplyingGap = "trade" | (typeof TEXTS)[number] | (typeof PHONES)[number];

/** What is missing for the server to take it. Of three numbers it could not say which one it can't read. */
export function gapsOf(applying: Applying): ApplyingGap[] {
  return [
    ...(applying.trade ? [] : (["trade"] as const)),
    ...TEXTS.filter((field) => !visible(applying[field])),
    ...PHONES.filter((field) => !parsePhone(applying[field])),
  ];
}

type Kept = { chapterId: string; visitorId: string | undefined };

/** Null while something that the server needs is missing. */
export function inputOf(applying: Applying, { chapterId, visitorId }: Kept): ApplyForSeatInput | null {
  const { id, trade, language } = applying;
  if (!trade || gapsOf(applying).length > 0) {
    return null;
  }
  return {
    id,
    chapterId,
    specialtyId: trade.id,
    sponsorId: applying.sponsorId || null,
    visitorId: visitorId ?? null,
    firstName: visible(applying.firstName),
    lastName: visible(applying.lastName),
    firmName: visible(applying.firmName),
    siret: visible(applying.siret) || null,
    email: visible(applying.email),
    phone: visible(applying.phone),
    words: visible(applying.words) || null,
    language,
    references: [
      { name: visible(applying.firstReferee), phone: visible(applying.firstPhone) },
      { name: visible(applying.secondReferee), phone: visible(applying.secondPhone) },
    ],
  };
}

type Ruling = { readonly specialty: { readonly id: string }; readonly other: { readonly id: string } };

/** What the committee said of a trade and others. */
export const rulingsOn = <T extends Ruling>(rulings: readonly T[], tradeId: string): T[] =>
  rulings.filter(({ specialty, other }) => specialty.id === tradeId || other.id === tradeId);
