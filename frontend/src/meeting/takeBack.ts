import { graphql } from "react-relay";
import type { takeBackCreditMutation } from "@/__generated__/takeBackCreditMutation.graphql";
import type { takeBackOneToOneMutation } from "@/__generated__/takeBackOneToOneMutation.graphql";
import { command } from "@/form/command";

export const TAKE_BACK_ONE_TO_ONE = command<takeBackOneToOneMutation>(graphql`
  mutation takeBackOneToOneMutation($input: TakeBackOneToOneInput!) {
    takeBackOneToOne(input: $input) {
      oneToOne {
        id
        takenBackAt
        viewerCanTakeBack
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

export const TAKE_BACK_CREDIT = command<takeBackCreditMutation>(graphql`
  mutation takeBackCreditMutation($input: TakeBackCreditInput!) {
    takeBackCredit(input: $input) {
      trainingCredit {
        id
        takenBackAt
        viewerCanTakeBack
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
