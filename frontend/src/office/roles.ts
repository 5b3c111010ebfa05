import type { Role } from "@/__generated__/AppointDialogMutation.graphql";

/** The offices of a chapter's members. */
export const OFFICERS = [
  "PRESIDENT",
  "VICE_PRESIDENT",
  "SECRETARY_TREASURER",
  "MEMBERSHIP_COMMITTEE",
  "WELCOME_COMMITTEE",
  "TRAINING",
  "SPONSORSHIP",
] as const;
export const STEERING = ["REGIONAL_DIRECTOR", "NATIONAL_ADMIN"] as const;
export const ROLES = [
  ...OFFICERS,
  "DIRECTOR_CONSULTANT",
  "GUIDE_EDITOR",
  ...STEERING,
] as const satisfies readonly Role[];
export type OfficeRole = (typeof ROLES)[number];
