import { graphql, useFragment } from "react-relay";
import type { StepDialog_standing$key } from "@/__generated__/StepDialog_standing.graphql";
import { AwayDialog } from "./AwayDialog";
import { DepartureDialog } from "./DepartureDialog";
import { DuesPaymentDialog } from "./DuesPaymentDialog";
import { type Action, openTo } from "./next";
import { RenewalDialog } from "./RenewalDialog";
import { ResumeDialog } from "./ResumeDialog";

/** Whose membership a form is about, as it was read. */
export type Stepping = { memberId: string; name: string; version: number; dueOn: string; onClose: () => void };

type Props = { standing: StepDialog_standing$key; action: Action; onClose: () => void };

/** The form of a step that is open to the viewer; none otherwise. */
export function StepDialog({ standing, action, onClose }: Props) {
  const known = useFragment(
    graphql`
      fragment StepDialog_standing on Standing {
        status
        renewal
        dueOn
        version
        viewerActions
        member {
          id
          displayName
        }
      }
    `,
    standing,
  );
  const { member } = known;
  if (!member || !openTo(known).includes(action)) {
    return null;
  }
  const stepping: Stepping = {
    memberId: member.id,
    name: member.displayName,
    version: known.version,
    dueOn: known.dueOn,
    onClose,
  };
  switch (action) {
    case "payer":
      return <DuesPaymentDialog {...stepping} />;
    case "renouveler":
      return <RenewalDialog {...stepping} />;
    case "conge":
      return <AwayDialog {...stepping} isSuspension={false} />;
    case "suspendre":
      return <AwayDialog {...stepping} isSuspension />;
    case "reprendre":
      return <ResumeDialog {...stepping} />;
    case "quitter":
      return <DepartureDialog {...stepping} />;
  }
}
