import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import type { WelcomeStep_member$key } from "@/__generated__/WelcomeStep_member.graphql";
import { Card } from "@/ui/Card";
import { InstallWays } from "./InstallWays";
import { PartnerForm } from "./PartnerForm";
import { PassStepForm } from "./PassStepForm";
import { ProfileForm } from "./ProfileForm";
import type { StepName } from "./search";
import { STEPS } from "./welcome";

type Props = { member: WelcomeStep_member$key; step: StepName; onDone: () => unknown };

/** One of the first steps: what is to be done, and the way past it. */
export function WelcomeStep(props: Props) {
  const { step, onDone } = props;
  const member = useFragment(
    graphql`
      fragment WelcomeStep_member on Member {
        id
        ...ProfileForm_member
        ...PartnerForm_member
      }
    `,
    props.member,
  );
  const pass = (words: ReactNode, tone: "primary" | "quiet") => (
    <PassStepForm memberId={member.id} step={STEPS[step]} tone={tone} onDone={onDone}>
      {words}
    </PassStepForm>
  );
  const next = <Trans>Enregistrer et continuer</Trans>;
  const later = <Trans>Passer cette étape</Trans>;
  switch (step) {
    case "profil":
      return (
        <Card title={<Trans>Ce que dit ma carte</Trans>}>
          <ProfileForm member={member} submit={next} isStep onDone={onDone} />
          {pass(later, "quiet")}
        </Card>
      );
    case "partenaires":
      return (
        <Card title={<Trans>Organismes partenaires</Trans>}>
          <PartnerForm member={member} submit={next} isStep onDone={onDone} />
          {pass(later, "quiet")}
        </Card>
      );
    case "application":
      return (
        <Card title={<Trans>L’application sur mon téléphone</Trans>}>
          <p>
            <Trans>
              Installée, l’application s’ouvre d’un geste, et vous recommandez même sans réseau : c’est gardé, puis
              envoyé une seule fois.
            </Trans>
          </p>
          <InstallWays />
          {pass(<Trans>Continuer</Trans>, "primary")}
        </Card>
      );
  }
}
