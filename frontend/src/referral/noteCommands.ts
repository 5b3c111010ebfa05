import { graphql } from "react-relay";
import type { noteCommandsAcknowledgeMutation } from "@/__generated__/noteCommandsAcknowledgeMutation.graphql";
import { type Command, command } from "@/form/command";

export type NoteAction = "ACKNOWLEDGE" | "RECORD_CONTACT" | "RECORD_MEETING" | "RECORD_PROPOSAL" | "WITHDRAW";

/** They all take and answer the same. */
type Noting = noteCommandsAcknowledgeMutation;

/** The verbs that take nothing but a note. */
export const NOTE_COMMANDS: Readonly<Record<NoteAction, Command<Noting>>> = {
  ACKNOWLEDGE: command<Noting>(graphql`
    mutation noteCommandsAcknowledgeMutation($input: AdvanceReferralInput!) {
      advanced: acknowledgeReferral(input: $input) {
        ...AdvancedReferral_payload @relay(mask: false)
      }
    }
  `),
  RECORD_CONTACT: command<Noting>(graphql`
    mutation noteCommandsContactMutation($input: AdvanceReferralInput!) {
      advanced: recordReferralContact(input: $input) {
        ...AdvancedReferral_payload @relay(mask: false)
      }
    }
  `),
  RECORD_MEETING: command<Noting>(graphql`
    mutation noteCommandsMeetingMutation($input: AdvanceReferralInput!) {
      advanced: recordReferralMeeting(input: $input) {
        ...AdvancedReferral_payload @relay(mask: false)
      }
    }
  `),
  RECORD_PROPOSAL: command<Noting>(graphql`
    mutation noteCommandsProposalMutation($input: AdvanceReferralInput!) {
      advanced: recordReferralProposal(input: $input) {
        ...AdvancedReferral_payload @relay(mask: false)
      }
    }
  `),
  WITHDRAW: command<Noting>(graphql`
    mutation noteCommandsWithdrawMutation($input: AdvanceReferralInput!) {
      advanced: withdrawReferral(input: $input) {
        ...AdvancedReferral_payload @relay(mask: false)
      }
    }
  `),
};
