import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { CountedSums_consultations$key } from "@/__generated__/CountedSums_consultations.graphql";
import { formatNumber } from "@/lib/format";
import { Stat, Stats } from "@/ui/Stat";

/** How often sheets were read, and what people did then. */
export function CountedSums({ consultations }: { consultations: CountedSums_consultations$key }) {
  const { views, unique, contacts, siteClicks, emailClicks, phoneClicks } = useFragment(
    graphql`
      fragment CountedSums_consultations on Consultations {
        views
        unique
        contacts
        siteClicks
        emailClicks
        phoneClicks
      }
    `,
    consultations,
  );
  const [site, email, phone] = [siteClicks, emailClicks, phoneClicks].map((count) => formatNumber(count));
  return (
    <Stats>
      <Stat
        isMain
        label={<Trans>Consultations</Trans>}
        value={formatNumber(unique)}
        detail={<Trans>Chaque personne une fois par jour et par fiche</Trans>}
        explanation={
          <Trans>
            Les robots ne comptent pas. Personne n’est suivi : ce qui permet de ne compter chacun qu’une fois est effacé
            à la fin de la journée. Ce qui vient de se passer paraît quelques secondes plus tard.
          </Trans>
        }
      />
      <Stat
        label={<Trans>Lectures</Trans>}
        value={formatNumber(views)}
        detail={<Trans>Relectures du même jour comprises</Trans>}
      />
      <Stat
        label={<Trans>Prises de contact</Trans>}
        value={formatNumber(contacts)}
        detail={
          <Trans>
            Site {site} · e-mail {email} · téléphone {phone}
          </Trans>
        }
      />
    </Stats>
  );
}
