import type { SheetField } from "@/__generated__/SheetContent_content.graphql";
import { visible } from "@/lib/text";
import { codesOf, type SheetFieldName, type SheetValues } from "./writing";

export type Missing = Exclude<SheetField, "%future added value">;

type Weighed = {
  weight: number;
  /** Where it is written: the first of these comes to mind first. */
  fields: readonly SheetFieldName[];
  isSaid: (values: SheetValues) => boolean;
};

const isWritten = (text: string) => visible(text) !== "";

/** What a full sheet says, the heaviest first. The server counts by the same table, of which the tests of both sides run every row. */
export const WEIGHED: Readonly<Record<Missing, Weighed>> = {
  DESCRIPTION: { weight: 12, fields: ["description"], isSaid: ({ description }) => isWritten(description) },
  TERRITORY: {
    weight: 8,
    fields: ["departments", "communes"],
    isSaid: ({ departments, communes }) => codesOf(departments).length > 0 || communes.length > 0,
  },
  FEE_BAND: { weight: 8, fields: ["feeBand"], isSaid: ({ feeBand }) => feeBand !== "" },
  FREQUENCY: { weight: 8, fields: ["frequency"], isSaid: ({ frequency }) => frequency !== "" },
  SERVICES: { weight: 8, fields: ["services"], isSaid: ({ services }) => services.length > 0 },
  CONTACT: {
    weight: 8,
    fields: ["contactEmail", "contactPhone"],
    isSaid: ({ contactEmail, contactPhone }) => isWritten(contactEmail) || isWritten(contactPhone),
  },
  ACTIVITIES: {
    weight: 6,
    fields: ["allActivities", "activities"],
    isSaid: ({ allActivities, activities }) => allActivities || activities.length > 0,
  },
  ADMISSIONS: { weight: 6, fields: ["admissions"], isSaid: ({ admissions }) => admissions.length > 0 },
  SIZE: {
    weight: 6,
    fields: ["memberCount", "firmCount"],
    isSaid: ({ memberCount, firmCount }) => isWritten(memberCount) || isWritten(firmCount),
  },
  AUDIENCES: { weight: 5, fields: ["audiences"], isSaid: ({ audiences }) => audiences.length > 0 },
  FIRM_SIZES: { weight: 5, fields: ["firmSizes"], isSaid: ({ firmSizes }) => firmSizes.length > 0 },
  TIME_SLOTS: { weight: 4, fields: ["timeSlots"], isSaid: ({ timeSlots }) => timeSlots.length > 0 },
  GOALS: { weight: 4, fields: ["goals"], isSaid: ({ goals }) => goals.length > 0 },
  WEBSITE: { weight: 4, fields: ["website"], isSaid: ({ website }) => isWritten(website) },
  SEAT: { weight: 2, fields: ["commune"], isSaid: ({ commune }) => commune !== null },
  LANGUAGES: { weight: 2, fields: ["languages"], isSaid: ({ languages }) => languages.length > 0 },
  ACCESSIBILITY: { weight: 2, fields: ["accessible"], isSaid: ({ accessible }) => accessible !== "" },
  LEGAL_FORM: { weight: 2, fields: ["legalForm"], isSaid: ({ legalForm }) => legalForm !== "" },
};

const NAMES = Object.keys(WEIGHED) as Missing[];

/** How full a sheet would be that says this, 0 to 100, and what would make it fuller: the heaviest first. */
export function completenessOf(values: SheetValues): { completeness: number; missing: readonly Missing[] } {
  const missing = NAMES.filter((name) => !WEIGHED[name].isSaid(values));
  const lost = missing.reduce((sum, name) => sum + WEIGHED[name].weight, 0);
  return { completeness: 100 - lost, missing };
}

/** Where a form has the field, to lead there from what is missing. */
export const anchorOf = (field: SheetFieldName): string => `champ-${field}`;
