import { graphql } from "react-relay";
import type { movesArchiveMutation } from "@/__generated__/movesArchiveMutation.graphql";
import type { movesConfirmMutation } from "@/__generated__/movesConfirmMutation.graphql";
import type { movesPublishMutation } from "@/__generated__/movesPublishMutation.graphql";
import type { movesRejectMutation } from "@/__generated__/movesRejectMutation.graphql";
import type { movesReopenMutation } from "@/__generated__/movesReopenMutation.graphql";
import type { movesRequestMutation } from "@/__generated__/movesRequestMutation.graphql";
import type { movesReviewMutation } from "@/__generated__/movesReviewMutation.graphql";
import type { MoveNetworkInput, movesSubmitMutation } from "@/__generated__/movesSubmitMutation.graphql";
import { type Command, type CommandParameters, command } from "@/form/command";
import type { MoveName } from "./search";

/** The mutation of any verb that only says what becomes of a sheet. */
export type Move = CommandParameters & { readonly variables: { readonly input: MoveNetworkInput } };

/** What is read back of each: where the sheet stands now, or why it doesn't. */
graphql`
  fragment moves_payload on SheetPayload {
    sheet {
      id
      version
    }
    errors {
      ... on UserError {
        message
        path
      }
    }
  }
`;

const SUBMIT = command<movesSubmitMutation>(graphql`
  mutation movesSubmitMutation($input: MoveNetworkInput!) {
    submitNetwork(input: $input) {
      ...moves_payload @relay(mask: false)
    }
  }
`);

const REVIEW = command<movesReviewMutation>(graphql`
  mutation movesReviewMutation($input: MoveNetworkInput!) {
    reviewNetwork(input: $input) {
      ...moves_payload @relay(mask: false)
    }
  }
`);

const REQUEST = command<movesRequestMutation>(graphql`
  mutation movesRequestMutation($input: MoveNetworkInput!) {
    requestNetworkChanges(input: $input) {
      ...moves_payload @relay(mask: false)
    }
  }
`);

const REJECT = command<movesRejectMutation>(graphql`
  mutation movesRejectMutation($input: MoveNetworkInput!) {
    rejectNetwork(input: $input) {
      ...moves_payload @relay(mask: false)
    }
  }
`);

const PUBLISH = command<movesPublishMutation>(graphql`
  mutation movesPublishMutation($input: MoveNetworkInput!) {
    publishNetwork(input: $input) {
      ...moves_payload @relay(mask: false)
    }
  }
`);

const CONFIRM = command<movesConfirmMutation>(graphql`
  mutation movesConfirmMutation($input: MoveNetworkInput!) {
    confirmNetwork(input: $input) {
      ...moves_payload @relay(mask: false)
    }
  }
`);

const ARCHIVE = command<movesArchiveMutation>(graphql`
  mutation movesArchiveMutation($input: MoveNetworkInput!) {
    archiveNetwork(input: $input) {
      ...moves_payload @relay(mask: false)
    }
  }
`);

const REOPEN = command<movesReopenMutation>(graphql`
  mutation movesReopenMutation($input: MoveNetworkInput!) {
    reopenNetwork(input: $input) {
      ...moves_payload @relay(mask: false)
    }
  }
`);

export const COMMANDS: Readonly<Record<MoveName, Command<Move>>> = {
  soumettre: SUBMIT,
  relire: REVIEW,
  demander: REQUEST,
  rejeter: REJECT,
  publier: PUBLISH,
  confirmer: CONFIRM,
  archiver: ARCHIVE,
  rouvrir: REOPEN,
};
