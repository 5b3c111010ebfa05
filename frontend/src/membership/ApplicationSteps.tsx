import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Suspense } from "react";
import { graphql, useFragment } from "react-relay";
import type {
  ApplicationSteps_application$data,
  ApplicationSteps_application$key,
} from "@/__generated__/ApplicationSteps_application.graphql";
import { part } from "@/frame/part";
import { today } from "@/lib/period";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import styles from "./ApplicationSteps.module.css";
import { CheckReferencesButton } from "./CheckReferencesButton";
import { HoldWords } from "./HoldWords";
import { NextWords } from "./NextWords";
import { nextOf, offeredSteps } from "./next";
import type { ApplicationSearch } from "./search";
import { type ASKING, knownSteps, type Step } from "./steps";
import { STEP_WORDS } from "./words";

const InductDialog = part(() => import("./InductDialog").then((code) => code.InductDialog));
const InterviewDialog = part(() => import("./InterviewDialog").then((code) => code.InterviewDialog));
const OpenVoteDialog = part(() => import("./OpenVoteDialog").then((code) => code.OpenVoteDialog));
const PaymentDialog = part(() => import("./PaymentDialog").then((code) => code.PaymentDialog));
const ReferenceDialog = part(() => import("./ReferenceDialog").then((code) => code.ReferenceDialog));
const StepDialog = part(() => import("./StepDialog").then((code) => code.StepDialog));

const route = getRouteApi("/member/candidatures/$id");
/** They end an application. */
const ENDING: readonly Step[] = ["MISS_CONDITIONS", "DISMISS", "WITHDRAW"];

type Props = { application: ApplicationSteps_application$key; currency: string | undefined };

/** What comes next and by whom, and what the server says may be done now. */
export function ApplicationSteps(props: Props) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const { action } = route.useSearch();
  const application = useFragment(
    graphql`
      fragment ApplicationSteps_application on Application {
        id
        version
        status
        confirmedAt
        interviewOn
        conditionsUntil
        paidOn
        siret
        viewerActions
        seat {
          status
          heldUntil
        }
        references {
          number
          name
          outcome
        }
        votes {
          endsOn
        }
      }
    `,
    props.application,
  );
  const { id, version } = application;
  const open = knownSteps(application.viewerActions);
  const next = nextOf(application, today());
  const offered = offeredSteps(open, next);
  if (!next) {
    return null;
  }
  const choose = (search: ApplicationSearch) =>
    void navigate({ to: ".", search: search as never, replace: true, resetScroll: false });
  const toneOf = (step: Step) =>
    ENDING.includes(step) ? ("danger" as const) : step === offered[0] ? ("primary" as const) : ("secondary" as const);
  return (
    <Card title={<Trans>La suite</Trans>}>
      <p className={styles.next}>
        <NextWords next={next} />
      </p>
      <p className={styles.hold}>
        <HoldWords seat={application.seat} />
      </p>
      {offered.length > 0 && (
        <div className={`${styles.actions} no-print`}>
          {offered.map((step) =>
            step === "CHECK_REFERENCES" ? (
              <CheckReferencesButton key={step} applicationId={id} version={version} tone={toneOf(step)} />
            ) : (
              <Button
                key={step}
                tone={toneOf(step)}
                aria-haspopup="dialog"
                onClick={() => choose({ action: step as (typeof ASKING)[number] })}
              >
                {i18n._(STEP_WORDS[step])}
              </Button>
            ),
          )}
        </div>
      )}
      {action && open.includes(action) && (
        <Suspense>
          <Asked action={action} application={application} currency={props.currency} onClose={() => choose({})} />
        </Suspense>
      )}
    </Card>
  );
}

type AskedProps = {
  action: (typeof ASKING)[number];
  application: ApplicationSteps_application$data;
  currency: string | undefined;
  onClose: () => void;
};

function Asked({ action, application, currency, onClose }: AskedProps) {
  const { t } = useLingui();
  const { reference: number } = route.useSearch();
  const step = { applicationId: application.id, version: application.version, onClose };
  const note = { label: t`Note`, hint: t`Gardée dans l’historique de la candidature.` };
  switch (action) {
    case "NOTE_REFERENCE": {
      const asked = application.references.find((each) => each.number === number);
      return asked && number ? <ReferenceDialog {...step} number={number} name={asked.name} /> : null;
    }
    case "NOTE_INTERVIEW":
      return <InterviewDialog {...step} interviewOn={application.interviewOn} />;
    case "OPEN_VOTE":
      return <OpenVoteDialog {...step} />;
    case "NOTE_PAYMENT":
      return <PaymentDialog {...step} currency={currency} />;
    case "INDUCT":
      return <InductDialog {...step} siret={application.siret} />;
    case "REQUEST_PAYMENT":
      return (
        <StepDialog
          {...step}
          step={action}
          label={t`Comment la régler`}
          hint={t`Dans le courriel au candidat : montant, moyen de paiement, à qui.`}
        >
          <p>
            <Trans>Le candidat apprend qu’il est retenu, et comment régler sa cotisation. Rien ne se paie ici.</Trans>
          </p>
        </StepDialog>
      );
    case "MEET_CONDITIONS":
      return (
        <StepDialog
          {...step}
          step={action}
          label={t`Comment régler la cotisation`}
          hint={t`Dans le courriel au candidat : montant, moyen de paiement, à qui.`}
        >
          <p>
            <Trans>Le candidat est alors prié de régler sa cotisation.</Trans>
          </p>
        </StepDialog>
      );
    case "MISS_CONDITIONS":
      return (
        <StepDialog {...step} {...note} step={action} tone="danger">
          <p>
            <Trans>Le candidat n’est pas retenu, et l’apprend par courriel. La place est de nouveau ouverte.</Trans>
          </p>
        </StepDialog>
      );
    case "DISMISS":
      return (
        <StepDialog
          {...step}
          step={action}
          tone="danger"
          label={t`Pourquoi ?`}
          hint={t`Gardé dans l’historique. Le candidat ne le lit pas.`}
          gap={t`Donnez la raison.`}
        >
          <p>
            <Trans>
              Le candidat n’est pas retenu, sans vote, et l’apprend par courriel. La place est de nouveau ouverte.
            </Trans>
          </p>
        </StepDialog>
      );
    case "WITHDRAW":
      return (
        <StepDialog {...step} {...note} step={action} tone="danger">
          <p>
            <Trans>
              À la demande du candidat, qui en reçoit un courriel. La place est de nouveau ouverte ; une nouvelle
              candidature reste possible.
            </Trans>
          </p>
        </StepDialog>
      );
  }
}
