import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { WelcomePageQuery } from "@/__generated__/WelcomePageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { showToast } from "@/ui/toast";
import { WelcomeProgress } from "./WelcomeProgress";
import { WelcomeStep } from "./WelcomeStep";
import { isLast, STEPS, stepShown } from "./welcome";

const route = getRouteApi("/member/bienvenue");

/** A newcomer's first steps, one at a time. What is behind them is kept by the server: another device goes on from there. */
export function WelcomePage() {
  const { t } = useLingui();
  const { etape } = route.useSearch();
  const navigate = useNavigate();
  const { viewer } = useLazyLoadQuery<WelcomePageQuery>(
    graphql`
      query WelcomePageQuery @preloadable {
        viewer {
          displayName
          memberships {
            id
            own {
              firstStepsLeft
            }
            ...WelcomeStep_member
          }
        }
      }
    `,
    {},
    useFresh(),
  );
  const leftOf = ({ own }: (typeof viewer.memberships)[number]) => own?.firstStepsLeft ?? [];
  const member = viewer.memberships.find((membership) => leftOf(membership).length > 0) ?? viewer.memberships[0];
  const left = member ? leftOf(member) : [];
  const shown = member && stepShown(left, etape);
  const firstName = viewer.displayName?.split(" ")[0] ?? "";
  if (!member || !shown) {
    return <Done />;
  }
  function onDone(): unknown {
    if (!shown || !isLast(left, STEPS[shown])) {
      return navigate({ to: "/bienvenue" });
    }
    showToast(t`Vous êtes prêt. Voici votre semaine.`);
    return navigate({ to: "/semaine" });
  }
  return (
    <Page
      title={t`Bienvenue, ${firstName}`}
      width="narrow"
      lead={
        <Trans>
          Trois pas, deux minutes. Chacun peut attendre : vous les retrouverez dans{" "}
          <Link to="/profil">votre profil</Link>.
        </Trans>
      }
    >
      <WelcomeProgress left={left} shown={shown} />
      <WelcomeStep key={shown} member={member} step={shown} onDone={onDone} />
    </Page>
  );
}

function Done() {
  const { t } = useLingui();
  return (
    <Page title={t`Premiers pas`} width="narrow">
      <EmptyState
        icon="check"
        title={<Trans>Vos premiers pas sont faits</Trans>}
        action={
          <Link to="/semaine" className={buttonClass("primary")}>
            <Trans>Aller à ma semaine</Trans>
          </Link>
        }
      >
        <Trans>
          Tout se change dans <Link to="/profil">votre profil</Link>.
        </Trans>
      </EmptyState>
    </Page>
  );
}
