import { Trans, useLingui } from "@lingui/react/macro";
import { isWrittenPath } from "./publicPaths";

/** The ways in, as the server writes them above its pages: those that there are. */
export function PublicWays() {
  const { t } = useLingui();
  return (
    <nav className="public-ways no-print" aria-label={t`Chercher`}>
      <ul>
        <li>
          <a href="/guide">
            <Trans>Réseaux</Trans>
          </a>
        </li>
        <li>
          <a href="/groupes">
            <Trans>Groupes</Trans>
          </a>
        </li>
        {isWrittenPath("/trouver") && (
          <li>
            <a href="/trouver">
              <Trans>Questions</Trans>
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
