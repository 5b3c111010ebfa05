import { graphql } from "react-relay";
import type { profileCommandsPassMutation } from "@/__generated__/profileCommandsPassMutation.graphql";
import type { profileCommandsUpdateMutation } from "@/__generated__/profileCommandsUpdateMutation.graphql";
import { command } from "@/form/command";

/** Says anew what a profile tells, or whether partners may see the card. */
export const UPDATE = command<profileCommandsUpdateMutation>(graphql`
  mutation profileCommandsUpdateMutation($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      member {
        firmName
        contact {
          phone
          website
          version
        }
        profile {
          lookingFor
          canIntroduce
          languages
        }
        own {
          partnerListed
          partnerAnsweredOn
          firstStepsLeft
        }
      }
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

/** Puts one of the first steps behind a newcomer. */
export const PASS = command<profileCommandsPassMutation>(graphql`
  mutation profileCommandsPassMutation($input: PassFirstStepInput!) {
    passFirstStep(input: $input) {
      member {
        own {
          firstStepsLeft
        }
      }
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);
