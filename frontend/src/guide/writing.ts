import type {
  Admission,
  FeeBand,
  FirmSize,
  LegalForm,
  MeetingFrequency,
  NetworkAudience,
  NetworkContentInput,
  NetworkFamily,
  NetworkGoal,
  NetworkService,
  SpokenLanguage,
  TimeSlot,
} from "@/__generated__/WriteSheetFormMutation.graphql";
import { readPosition, writePosition } from "@/chapter/position";
import { formatPhone } from "@/lib/phone";
import { visible } from "@/lib/text";
import type { PickedCommune } from "@/region/CommunePicker";
import { activityName, type Content } from "./content";

export type PickedActivity = { id: string; name: string };

/** What the fields of a sheet hold; empty where nobody says anything. */
export type SheetValues = {
  name: string;
  acronym: string;
  family: NetworkFamily;
  legalForm: LegalForm | "";
  rna: string;
  siren: string;
  summary: string;
  description: string;
  /** Codes: 13, 2A */
  departments: string;
  communes: readonly PickedCommune[];
  allActivities: boolean;
  activities: readonly PickedActivity[];
  audiences: readonly NetworkAudience[];
  firmSizes: readonly FirmSize[];
  memberCount: string;
  firmCount: string;
  feeBand: FeeBand | "";
  admissions: readonly Admission[];
  frequency: MeetingFrequency | "";
  timeSlots: readonly TimeSlot[];
  services: readonly NetworkService[];
  goals: readonly NetworkGoal[];
  contactName: string;
  contactEmail: string;
  contactPhone: string;
  website: string;
  address: string;
  commune: PickedCommune | null;
  position: string;
  languages: readonly SpokenLanguage[];
  accessible: "oui" | "non" | "";
};

/** What was typed; all other fields show what the last version says. */
export type SheetDraft = Partial<SheetValues>;
export type SheetFieldName = keyof SheetValues;

/** What every part of the form needs. */
export type SheetFields = {
  values: SheetValues;
  problem: (field: SheetFieldName) => string | undefined;
  onChange: (change: SheetDraft) => void;
};

/** Which refusals of the server stand beside which field. */
export const REFUSALS = {
  name: ["name"],
  acronym: ["acronym"],
  family: ["family"],
  legalForm: ["legalForm"],
  rna: ["rna"],
  siren: ["siren"],
  summary: ["summary"],
  description: ["description"],
  departments: ["departments"],
  communes: ["communeIds"],
  allActivities: ["allActivities"],
  activities: ["activityIds"],
  audiences: ["audiences"],
  firmSizes: ["firmSizes"],
  memberCount: ["memberCount"],
  firmCount: ["firmCount"],
  feeBand: ["feeBand"],
  admissions: ["admissions"],
  frequency: ["frequency"],
  timeSlots: ["timeSlots"],
  services: ["services"],
  goals: ["goals"],
  contactName: ["contactName"],
  contactEmail: ["contactEmail"],
  contactPhone: ["contactPhone"],
  website: ["website"],
  address: ["address"],
  commune: ["communeId"],
  position: ["latitude", "longitude"],
  languages: ["languages"],
  accessible: ["accessible"],
} as const satisfies Record<SheetFieldName, readonly string[]>;

const ACCESSIBLE = { oui: true, non: false, "": null } as const;
const WHOLE = /^\d{1,7}$/;

/** Digits, perhaps in groups; null for nothing, and what is no number isn't one. */
export function readCount(text: string): number | null | "unreadable" {
  const bare = text.replace(/[\s\p{Z}]/gu, "");
  return bare === "" ? null : WHOLE.test(bare) ? Number(bare) : "unreadable";
}

const written = (count: number | null | undefined): string => (count == null ? "" : String(count));

export const valuesOf = (content: Content, draft: SheetDraft = {}): SheetValues => ({
  name: content.name,
  acronym: content.acronym ?? "",
  family: content.family,
  legalForm: content.legalForm ?? "",
  rna: content.rna ?? "",
  siren: content.siren ?? "",
  summary: content.summary ?? "",
  description: content.description ?? "",
  departments: content.departments.map(({ code }) => code).join(", "),
  communes: content.communes,
  allActivities: content.allActivities,
  activities: content.activities.map((activity) => ({ id: activity.id, name: activityName(activity) })),
  audiences: content.audiences,
  firmSizes: content.firmSizes,
  memberCount: written(content.memberCount),
  firmCount: written(content.firmCount),
  feeBand: content.feeBand ?? "",
  admissions: content.admissions,
  frequency: content.frequency ?? "",
  timeSlots: content.timeSlots,
  services: content.services,
  goals: content.goals,
  contactName: content.contactName ?? "",
  contactEmail: content.contactEmail ?? "",
  contactPhone: content.contactPhone ? formatPhone(content.contactPhone) : "",
  website: content.website ?? "",
  address: content.address ?? "",
  commune: content.commune ?? null,
  position:
    content.latitude != null && content.longitude != null
      ? writePosition({ latitude: content.latitude, longitude: content.longitude })
      : "",
  languages: content.languages,
  accessible: content.accessible == null ? "" : content.accessible ? "oui" : "non",
  ...draft,
});

/** What keeps the server from taking it, as far as it can be told from here. */
export function gapsOf({ name, memberCount, firmCount, position }: SheetValues) {
  const isAnywhere = visible(position) === "" || readPosition(position) !== null;
  return [
    ...(visible(name) ? [] : ["name" as const]),
    ...(readCount(memberCount) === "unreadable" ? ["memberCount" as const] : []),
    ...(readCount(firmCount) === "unreadable" ? ["firmCount" as const] : []),
    ...(isAnywhere ? [] : ["position" as const]),
  ];
}

const countOf = (text: string): number | null => {
  const count = readCount(text);
  return count === "unreadable" ? null : count;
};

/** All of what the sheet is to say. */
export function inputOf(values: SheetValues): NetworkContentInput {
  const position = readPosition(values.position);
  return {
    name: visible(values.name),
    acronym: visible(values.acronym) || null,
    family: values.family,
    legalForm: values.legalForm || null,
    rna: visible(values.rna) || null,
    siren: visible(values.siren) || null,
    summary: visible(values.summary) || null,
    description: visible(values.description) || null,
    departments: codesOf(values.departments),
    communeIds: values.communes.map(({ id }) => id),
    allActivities: values.allActivities,
    activityIds: values.allActivities ? [] : values.activities.map(({ id }) => id),
    audiences: values.audiences,
    firmSizes: values.firmSizes,
    memberCount: countOf(values.memberCount),
    firmCount: countOf(values.firmCount),
    feeBand: values.feeBand || null,
    admissions: values.admissions,
    frequency: values.frequency || null,
    timeSlots: values.timeSlots,
    services: values.services,
    goals: values.goals,
    contactName: visible(values.contactName) || null,
    contactEmail: visible(values.contactEmail) || null,
    contactPhone: visible(values.contactPhone) || null,
    website: visible(values.website) || null,
    address: visible(values.address) || null,
    communeId: values.commune?.id ?? null,
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
    languages: values.languages,
    accessible: ACCESSIBLE[values.accessible],
  };
}

/** The departments that somebody wrote, whatever parts them. */
export const codesOf = (text: string): string[] =>
  visible(text)
    .toUpperCase()
    .split(/[\s,;/]+/)
    .filter(Boolean);
