import type { Administered, AtTheDoor, Feature, FeaturePages, NamedPlace, Place } from "@/frame/feature";
import type { Person } from "@/frame/person";
import { FEATURES } from "./features";

// What the features bring to the navigation, in their order.

const features: readonly Feature[] = FEATURES;

export const PLACES: readonly NamedPlace[] = features.flatMap((feature) => feature.places);

export const leadsOf = (person: Person | undefined): readonly NamedPlace[] =>
  features.flatMap((feature) => feature.lead(person) ?? []);

export const ownPlaces = (person: Person | undefined): readonly NamedPlace[] =>
  person ? features.flatMap((feature) => feature.own(person)) : [];

/** All that is administered, beginning with what the rest is made of. */
export const administrationOf = (pages: readonly FeaturePages[]): readonly Administered[] =>
  pages.toReversed().flatMap(({ administration }) => administration);

/** Who else is at a meeting's door: one feature's part of it. */
export const atTheDoorOf = (pages: readonly FeaturePages[]): AtTheDoor | undefined =>
  pages.find(({ atTheDoor }) => atTheDoor)?.atTheDoor;

/** Everywhere that the person may go by name. */
export const allPlaces = (
  person: Person | undefined,
  pages: readonly FeaturePages[],
): readonly (Place | Administered)[] => [
  ...leadsOf(person),
  ...PLACES,
  ...pages.flatMap(({ commands }) => commands),
  ...ownPlaces(person),
  ...administrationOf(pages).filter(({ permission }) => person?.permissions.has(permission)),
];
