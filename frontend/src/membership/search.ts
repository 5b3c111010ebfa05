import { type Cursor, cursorOf, oneOf, opaqueOf, understood } from "@/lib/search";
import { ASKING } from "./steps";

type Raw = Record<string, unknown>;

/**
 * groupe: whose applications. proposer: the form for another is open; visiteur: about this visitor, metier: for this trade, by its
 * id. Whoever leads here may leave out all but the group.
 */
export type ApplicationsSearch = Cursor & {
  groupe?: string;
  vue?: "closes";
  proposer?: true;
  visiteur?: string;
  metier?: string;
};
export const applicationsSearch = (raw: Raw): ApplicationsSearch => ({
  ...understood({
    groupe: opaqueOf(raw, "groupe"),
    vue: oneOf(raw, "vue", ["closes"] as const),
    proposer: raw["proposer"] === true ? (true as const) : undefined,
    visiteur: opaqueOf(raw, "visiteur"),
    metier: opaqueOf(raw, "metier"),
  }),
  ...cursorOf(raw),
});

/** The dialog that is open is still there after a reload. reference: which of the two, for theirs. */
export type ApplicationSearch = { action?: (typeof ASKING)[number]; reference?: 1 | 2 };
export const applicationSearch = (raw: Raw): ApplicationSearch =>
  understood({
    action: oneOf(raw, "action", ASKING),
    reference: ([1, 2] as const).find((number) => number === raw["reference"]),
  });

export type SeatsSearch = { action?: "avis" };
export const seatsSearch = (raw: Raw): SeatsSearch => understood({ action: oneOf(raw, "action", ["avis"] as const) });
