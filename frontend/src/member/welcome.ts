import type { FirstStep } from "@/__generated__/profileCommandsPassMutation.graphql";
import { STEP_NAMES, type StepName } from "./search";

/** What the API calls the steps of the address. */
export const STEPS = {
  profil: "PROFILE",
  partenaires: "PARTNERS",
  application: "INSTALLATION",
} as const satisfies Record<StepName, FirstStep>;

/** The step that is shown: the one that was asked for, or else the first that is left; null when none is. */
export const stepShown = (left: readonly FirstStep[], asked: StepName | undefined): StepName | null =>
  asked ?? STEP_NAMES.find((name) => left.includes(STEPS[name])) ?? null;

/** Whether nothing is left once this step is behind. */
export const isLast = (left: readonly FirstStep[], step: FirstStep): boolean => left.every((other) => other === step);
