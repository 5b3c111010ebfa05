import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { ProfileParts_member$key } from "@/__generated__/ProfileParts_member.graphql";
import { buttonClass } from "@/ui/buttonClass";
import { Card } from "@/ui/Card";
import { Notice } from "@/ui/Notice";
import { showToast } from "@/ui/toast";
import { InstallWays } from "./InstallWays";
import { PartnerForm } from "./PartnerForm";
import { ProfileCard } from "./ProfileCard";
import { ProfileForm } from "./ProfileForm";
import styles from "./ProfilePage.module.css";

/** One membership: the card as others see it, and what its holder says in it. */
export function ProfileParts(props: { member: ProfileParts_member$key }) {
  const { t } = useLingui();
  const member = useFragment(
    graphql`
      fragment ProfileParts_member on Member {
        own {
          firstStepsLeft
        }
        ...ProfileCard_member
        ...ProfileForm_member
        ...PartnerForm_member
      }
    `,
    props.member,
  );
  const isNew = (member.own?.firstStepsLeft.length ?? 0) > 0;
  return (
    <>
      {isNew && (
        <Notice
          actions={
            <Link to="/bienvenue" className={buttonClass()}>
              <Trans>Reprendre les premiers pas</Trans>
            </Link>
          }
        >
          <Trans>Il vous reste des premiers pas à faire.</Trans>
        </Notice>
      )}
      <div className={styles.sides}>
        <div className={styles.side}>
          <ProfileCard member={member} />
        </div>
        <div className={styles.side}>
          <Card title={<Trans>Ce que dit ma carte</Trans>}>
            <ProfileForm
              member={member}
              submit={<Trans>Enregistrer</Trans>}
              onDone={() => showToast(t`Votre carte est à jour.`)}
            />
          </Card>
          <Card title={<Trans>Organismes partenaires</Trans>} id="partenaires">
            <PartnerForm
              member={member}
              submit={<Trans>Enregistrer ma réponse</Trans>}
              onDone={() => showToast(t`Votre réponse est enregistrée.`)}
            />
          </Card>
          <Card title={<Trans>L’application sur mon téléphone</Trans>}>
            <InstallWays />
          </Card>
          <Card title={<Trans>Mon agenda</Trans>}>
            <p>
              <Trans>Vos réunions peuvent se mettre à jour toutes seules dans l’agenda de votre téléphone.</Trans>
            </p>
            <div>
              <Link to="/profil/agenda" className={buttonClass()}>
                <Trans>Relier mon agenda</Trans>
              </Link>
            </div>
          </Card>
        </div>
      </div>
    </>
  );
}
