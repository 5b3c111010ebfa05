import type { I18n, MessageDescriptor } from "@lingui/core";
import type { AnyRoute } from "@tanstack/react-router";
import type { ComponentType } from "react";
import type { IconName } from "@/ui/Icon";
import type { Permission, Person } from "./person";

export type Words = MessageDescriptor | string;

/** Somewhere to go to. */
export type Place = {
  to: string;
  params?: Readonly<Record<string, string>>;
  search?: Readonly<Record<string, string>>;
  icon: IconName;
  name: Words;
};

/** A place in the navigation, where there may be little room for its name. */
export type NamedPlace = Place & { short: Words };

/** Something that is administered, in more words where its name doesn't say it: for those who hold this permission somewhere. */
export type Administered = Place & {
  detail?: Words;
  permission: Permission;
  /** The address of what it is a part of, for those who hold the same permission: it stands among the tabs there, and not by itself. */
  within?: string;
  /** How much of it waits for whoever looks after it in a region, as a `WaitingCount`; nothing where nothing can wait. */
  Waiting?: ComponentType<{ region: string }>;
};

/** What a feature brings to the frame around the pages. Each names all of it, even if there is nothing. */
export type Feature = {
  /** At hand everywhere; null for those to whom it isn't open. While nobody is known yet it is open. */
  lead: (person: Person | undefined) => NamedPlace | null;
  /** Where every member goes. */
  places: readonly NamedPlace[];
  /** Where this person belongs. */
  own: (person: Person) => readonly NamedPlace[];
  /** Its pages, whose addresses come after the first page, too. */
  pages: () => Promise<{ readonly pages: FeaturePages }>;
};

/**
 * What stands on a meeting's sheet behind its members, for whoever runs it: who else is at the door. It comes after the sheet, or
 * doesn't, and is told how often it was tried.
 */
export type AtTheDoor = ComponentType<{ meetingId: string; attempt: number }>;

/** The pages of a feature, and what leads to them beside the navigation. */
export type FeaturePages = {
  routes: readonly AnyRoute[];
  /** What else can be reached by a few letters of its name. */
  commands: readonly Place[];
  /** What of it is administered. */
  administration: readonly Administered[];
  /** One feature looks after those at the door who are no members. */
  atTheDoor?: AtTheDoor;
};

export const inWords = (i18n: I18n, words: Words): string => (typeof words === "string" ? words : i18n._(words));

/** Tells places apart. */
export const keyOf = ({ to, params, search }: Place): string =>
  [to, ...Object.values({ ...params, ...search })].join(".");

/** Where a link to a place leads. What a place names is checked against the routes by a test, and not by the compiler. */
export const targetOf = ({ to, params, search }: Place) => ({ to, params, search }) as { to: "." };
