import { graphql } from "react-relay";
import type { GraphQLTaggedNode } from "relay-runtime";

export type NoteAction = "ACKNOWLEDGE" | "RECORD_CONTACT" | "RECORD_MEETING" | "RECORD_PROPOSAL" | "WITHDRAW";

/** The verbs that take nothing but a note. Each answers under the name `advanced`. */
export const NOTE_MUTATIONS: Readonly<Record<NoteAction, GraphQLTaggedNode>> = {
  ACKNOWLEDGE: graphql`
    mutation noteMutationsAcknowledgeMutation($input: AdvanceReferralInput!) {
      advanced: acknowledgeReferral(input: $input) {
        ...AdvancedReferral_payload @relay(mask: false)
      }
    }
  `,
  RECORD_CONTACT: graphql`
    mutation noteMutationsContactMutation($input: AdvanceReferralInput!) {
      advanced: recordReferralContact(input: $input) {
        ...AdvancedReferral_payload @relay(mask: false)
      }
    }
  `,
  RECORD_MEETING: graphql`
    mutation noteMutationsMeetingMutation($input: AdvanceReferralInput!) {
      advanced: recordReferralMeeting(input: $input) {
        ...AdvancedReferral_payload @relay(mask: false)
      }
    }
  `,
  RECORD_PROPOSAL: graphql`
    mutation noteMutationsProposalMutation($input: AdvanceReferralInput!) {
      advanced: recordReferralProposal(input: $input) {
        ...AdvancedReferral_payload @relay(mask: false)
      }
    }
  `,
  WITHDRAW: graphql`
    mutation noteMutationsWithdrawMutation($input: AdvanceReferralInput!) {
      advanced: withdrawReferral(input: $input) {
        ...AdvancedReferral_payload @relay(mask: false)
      }
    }
  `,
};
