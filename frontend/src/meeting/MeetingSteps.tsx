import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Suspense } from "react";
import { graphql, useFragment } from "react-relay";
import type { MeetingSteps_meeting$key } from "@/__generated__/MeetingSteps_meeting.graphql";
import type { MoveMeetingDialog_meeting$key } from "@/__generated__/MoveMeetingDialog_meeting.graphql";
import { part } from "@/frame/part";
import { today } from "@/lib/period";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Tools } from "@/ui/Tools";
import { StepButton } from "./StepButton";
import type { MeetingSearch } from "./search";
import { knownSteps, type Step } from "./steps";
import { STEP_WORDS } from "./words";

const MoveMeetingDialog = part(() => import("./MoveMeetingDialog").then((code) => code.MoveMeetingDialog));
const ReopenDialog = part(() => import("./ReopenDialog").then((code) => code.ReopenDialog));
const StepDialog = part(() => import("./StepDialog").then((code) => code.StepDialog));

const route = getRouteApi("/member/reunions/$id");
/** Those that stand in a dialog, which has an address. */
const ASKING = ["MOVE", "MARK_HOLIDAY", "DISCARD", "REOPEN"] as const satisfies readonly Step[];

/** What the server says may be done with the meeting now, finishing its sheet apart. */
export function MeetingSteps(props: { meeting: MeetingSteps_meeting$key }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const { action } = route.useSearch();
  const meeting = useFragment(
    graphql`
      fragment MeetingSteps_meeting on Meeting {
        id
        version
        heldOn
        viewerActions
        ...MoveMeetingDialog_meeting
      }
    `,
    props.meeting,
  );
  const open = knownSteps(meeting.viewerActions);
  const asking = ASKING.filter((step) => open.includes(step));
  const canOpen = open.includes("OPEN");
  if (!canOpen && asking.length === 0) {
    return null;
  }
  const choose = (search: MeetingSearch) =>
    void navigate({ to: ".", search: search as never, replace: true, resetScroll: false });
  const step = { meetingId: meeting.id, version: meeting.version, onClose: () => choose({}) };
  return (
    <Card title={<Trans>Animer la réunion</Trans>}>
      {canOpen &&
        (meeting.heldOn > today() ? (
          <p>
            <Trans>Elle s’ouvre à partir de son jour : la feuille de présence est alors là.</Trans>
          </p>
        ) : (
          <StepButton step="OPEN" meetingId={meeting.id} version={meeting.version}>
            {i18n._(STEP_WORDS.OPEN)}
          </StepButton>
        ))}
      {asking.length > 0 && (
        <Tools>
          {asking.map((each) => (
            <Button
              key={each}
              tone={each === "DISCARD" ? "danger" : "secondary"}
              aria-haspopup="dialog"
              onClick={() => choose({ action: each })}
            >
              {i18n._(STEP_WORDS[each])}
            </Button>
          ))}
        </Tools>
      )}
      {action && asking.includes(action) && (
        <Suspense>
          <Asked action={action} step={step} meeting={meeting} />
        </Suspense>
      )}
    </Card>
  );
}

type AskedProps = {
  action: (typeof ASKING)[number];
  step: { meetingId: string; version: number; onClose: () => void };
  meeting: MoveMeetingDialog_meeting$key;
};

function Asked({ action, step, meeting }: AskedProps) {
  switch (action) {
    case "MOVE":
      return <MoveMeetingDialog meeting={meeting} onClose={step.onClose} />;
    case "REOPEN":
      return <ReopenDialog {...step} />;
    case "MARK_HOLIDAY":
      return (
        <StepDialog {...step} step="MARK_HOLIDAY">
          <p>
            <Trans>
              Le groupe ne se réunit pas cette semaine. Ce que les membres apportent compte à la réunion suivante.
            </Trans>
          </p>
        </StepDialog>
      );
    case "DISCARD":
      return (
        <StepDialog {...step} step="DISCARD">
          <p>
            <Trans>
              La réunion n’a pas lieu. Ce qui y fut pointé est gardé et ne compte pas ; ce que les membres ont apporté
              compte à la réunion suivante.
            </Trans>
          </p>
        </StepDialog>
      );
  }
}
