import type { CorrectRegionInput } from "@/__generated__/CorrectRegionDialogMutation.graphql";
import { parseAmount } from "@/lib/amount";
import type { Money } from "@/lib/format";
import { visible } from "@/lib/text";

/** What the fields of a region hold. */
export type Described = {
  parent: string | null;
  code: string;
  name: string;
  timeZone: string;
  yearlyFee: string;
  promisedRevenue: string;
};

export type Gap = keyof Described;
type Input = Pick<CorrectRegionInput, "code" | "name" | "timeZone" | "yearlyFee" | "promisedRevenue">;

/** Of metropolitan France, as most regions are. */
export const EMPTY: Described = {
  parent: null,
  code: "",
  name: "",
  timeZone: "Europe/Paris",
  yearlyFee: "",
  promisedRevenue: "",
};

/** An amount as people type it. */
export const typed = ({ minorUnits }: Money): string => String(minorUnits / 100).replace(".", ",");

/** What is missing for the server to take it. */
export function gapsOf(described: Described, hasParent: boolean): Gap[] {
  const gaps: Record<Gap, boolean> = {
    parent: hasParent && !described.parent,
    code: !visible(described.code),
    name: !visible(described.name),
    timeZone: !described.timeZone,
    yearlyFee: parseAmount(described.yearlyFee) === null,
    promisedRevenue: parseAmount(described.promisedRevenue) === null,
  };
  return (Object.keys(gaps) as Gap[]).filter((gap) => gaps[gap]);
}

/** Null while something that the server needs is missing. Amounts are in the region's currency. */
export function inputOf(described: Described): Input | null {
  const fee = parseAmount(described.yearlyFee);
  const promised = parseAmount(described.promisedRevenue);
  if (fee === null || promised === null || gapsOf(described, false).length > 0) {
    return null;
  }
  return {
    code: visible(described.code),
    name: visible(described.name),
    timeZone: described.timeZone,
    yearlyFee: { minorUnits: fee },
    promisedRevenue: { minorUnits: promised },
  };
}

/** Which refusals of the server stand beside which field; those of an amount have its name before their last step. */
export const REFUSALS = {
  parent: ["parentId"],
  code: ["code"],
  name: ["name"],
  timeZone: ["timeZone"],
  yearlyFee: [],
  promisedRevenue: [],
} as const satisfies Record<Gap, readonly string[]>;

/** The clocks of France: its regions lie overseas, too. */
export const ZONES = [
  "Europe/Paris",
  "America/Cayenne",
  "America/Guadeloupe",
  "America/Martinique",
  "America/Miquelon",
  "America/St_Barthelemy",
  "America/Marigot",
  "Indian/Mayotte",
  "Indian/Reunion",
  "Pacific/Noumea",
  "Pacific/Tahiti",
  "Pacific/Wallis",
] as const;
