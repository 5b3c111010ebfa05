import { graphql } from "react-relay";
import type { stepCommandsCheckMutation } from "@/__generated__/stepCommandsCheckMutation.graphql";
import { type Command, command } from "@/form/command";

export type PlainStep =
  | "CHECK_REFERENCES"
  | "REQUEST_PAYMENT"
  | "MEET_CONDITIONS"
  | "MISS_CONDITIONS"
  | "DISMISS"
  | "WITHDRAW";

/** They all take and answer the same. */
type Stepping = stepCommandsCheckMutation;

/** The steps that take nothing but a note. */
export const STEP_COMMANDS: Readonly<Record<PlainStep, Command<Stepping>>> = {
  CHECK_REFERENCES: command<Stepping>(graphql`
    mutation stepCommandsCheckMutation($input: StepApplicationInput!) {
      led: checkReferences(input: $input) {
        ...LedApplication_payload @relay(mask: false)
      }
    }
  `),
  REQUEST_PAYMENT: command<Stepping>(graphql`
    mutation stepCommandsPaymentMutation($input: StepApplicationInput!) {
      led: requestPayment(input: $input) {
        ...LedApplication_payload @relay(mask: false)
      }
    }
  `),
  MEET_CONDITIONS: command<Stepping>(graphql`
    mutation stepCommandsMeetMutation($input: StepApplicationInput!) {
      led: meetConditions(input: $input) {
        ...LedApplication_payload @relay(mask: false)
      }
    }
  `),
  MISS_CONDITIONS: command<Stepping>(graphql`
    mutation stepCommandsMissMutation($input: StepApplicationInput!) {
      led: missConditions(input: $input) {
        ...LedApplication_payload @relay(mask: false)
      }
    }
  `),
  DISMISS: command<Stepping>(graphql`
    mutation stepCommandsDismissMutation($input: StepApplicationInput!) {
      led: dismissApplication(input: $input) {
        ...LedApplication_payload @relay(mask: false)
      }
    }
  `),
  WITHDRAW: command<Stepping>(graphql`
    mutation stepCommandsWithdrawMutation($input: StepApplicationInput!) {
      led: withdrawApplication(input: $input) {
        ...LedApplication_payload @relay(mask: false)
      }
    }
  `),
};
