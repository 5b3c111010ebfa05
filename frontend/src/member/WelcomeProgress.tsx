import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { FirstStep } from "@/__generated__/profileCommandsPassMutation.graphql";
import { Icon } from "@/ui/Icon";
import { STEP_NAMES, type StepName } from "./search";
import styles from "./WelcomePage.module.css";
import { STEPS } from "./welcome";

/** Where a newcomer stands; every step can be opened, those that are behind, too. */
export function WelcomeProgress({ left, shown }: { left: readonly FirstStep[]; shown: StepName }) {
  const { t } = useLingui();
  const names = { profil: t`Ma carte`, partenaires: t`Les partenaires`, application: t`L’application` };
  return (
    <nav aria-label={t`Premiers pas`}>
      <ol className={styles.steps}>
        {STEP_NAMES.map((name, place) => (
          <li key={name}>
            <Link
              to="/bienvenue"
              search={{ etape: name }}
              className={styles.step ?? ""}
              {...(name === shown && { "aria-current": "step" as const })}
            >
              <span className={styles.mark}>
                {left.includes(STEPS[name]) ? (
                  place + 1
                ) : (
                  <>
                    <Icon name="check" size={16} />
                    <span className="visually-hidden">
                      <Trans>Fait :</Trans>
                    </span>
                  </>
                )}
              </span>
              {names[name]}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
