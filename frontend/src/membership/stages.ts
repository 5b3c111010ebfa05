import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** An application that stands somewhere. */
type Standing = { readonly status: string };

/** The columns of the board, in the order in which an application goes through them. */
export const STAGES: readonly { key: string; name: MessageDescriptor; statuses: readonly string[] }[] = [
  { key: "submitted", name: msg`Déposées`, statuses: ["SUBMITTED"] },
  { key: "references", name: msg`Références`, statuses: ["REFERENCES"] },
  { key: "interview", name: msg`Entretien`, statuses: ["INTERVIEW"] },
  { key: "vote", name: msg`Vote`, statuses: ["COMMITTEE_VOTE"] },
  { key: "taken", name: msg`À introniser`, statuses: ["APPROVED", "CONDITIONAL", "AWAITING_PAYMENT"] },
];

export const OPEN_STATUSES = STAGES.flatMap(({ statuses }) => statuses);

/** Each stage with what stands there, as the list has it. */
export const inStages = <T extends Standing>(applications: readonly T[]) =>
  STAGES.map((stage) => ({
    ...stage,
    applications: applications.filter(({ status }) => stage.statuses.includes(status)),
  }));
