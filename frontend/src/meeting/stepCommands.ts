import { graphql } from "react-relay";
import type { stepCommandsOpenMutation } from "@/__generated__/stepCommandsOpenMutation.graphql";
import { type Command, command } from "@/form/command";

export type PlainStep = "OPEN" | "END" | "MARK_HOLIDAY" | "DISCARD";

/** They all take and answer the same. */
type Stepping = stepCommandsOpenMutation;

/** The steps that take nothing but a reason. */
export const STEP_COMMANDS: Readonly<Record<PlainStep, Command<Stepping>>> = {
  OPEN: command<Stepping>(graphql`
    mutation stepCommandsOpenMutation($input: StepMeetingInput!) {
      led: openMeeting(input: $input) {
        ...LedMeeting_payload @relay(mask: false)
      }
    }
  `),
  END: command<Stepping>(graphql`
    mutation stepCommandsEndMutation($input: StepMeetingInput!) {
      led: endMeeting(input: $input) {
        ...LedMeeting_payload @relay(mask: false)
      }
    }
  `),
  MARK_HOLIDAY: command<Stepping>(graphql`
    mutation stepCommandsHolidayMutation($input: StepMeetingInput!) {
      led: markHoliday(input: $input) {
        ...LedMeeting_payload @relay(mask: false)
      }
    }
  `),
  DISCARD: command<Stepping>(graphql`
    mutation stepCommandsDiscardMutation($input: StepMeetingInput!) {
      led: discardMeeting(input: $input) {
        ...LedMeeting_payload @relay(mask: false)
      }
    }
  `),
};
