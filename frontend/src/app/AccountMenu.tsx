import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { signOut } from "@/access/session";
import { inWords, keyOf, targetOf } from "@/frame/feature";
import type { Person } from "@/frame/person";
import { useSignal } from "@/lib/signal";
import { useKeptDrafts } from "@/referral/keptDrafts";
import { waiting } from "@/referral/outbox";
import { Avatar } from "@/ui/Avatar";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Icon } from "@/ui/Icon";
import { Notice } from "@/ui/Notice";
import styles from "./AccountMenu.module.css";
import { Preferences } from "./Preferences";
import { ownPlaces } from "./places";
import { SecondFactorLink } from "./SecondFactorLink";

/** The person's own: card, where they belong, preferences, and the way out. */
export function AccountMenu({ person, onClose }: { person: Person | undefined; onClose: () => void }) {
  const { i18n } = useLingui();
  const drafts = useKeptDrafts();
  const unsent = useSignal(waiting).length;
  const [isLeaving, setLeaving] = useState(false);
  return (
    <Dialog title={<Trans>Mon compte</Trans>} onClose={onClose}>
      {person && (
        <p className={styles.person}>
          <Avatar name={person.name} />
          {person.name}
        </p>
      )}
      <ul className={styles.links}>
        <li>
          <Link to="/profil" onClick={onClose} className={styles.link ?? ""}>
            <Icon name="person" />
            <Trans>Mon profil</Trans>
          </Link>
        </li>
        {person?.memberships.map(({ id }) => (
          <li key={id}>
            <Link to="/membres/$id" params={{ id }} onClick={onClose} className={styles.link ?? ""}>
              <Icon name="person" />
              <Trans>Ma fiche</Trans>
            </Link>
          </li>
        ))}
        {ownPlaces(person).map((place) => (
          <li key={keyOf(place)}>
            <Link {...targetOf(place)} onClick={onClose} className={styles.link ?? ""}>
              <Icon name={place.icon} />
              {inWords(i18n, place.name)}
            </Link>
          </li>
        ))}
        <SecondFactorLink className={styles.link ?? ""} />
      </ul>
      <Preferences />
      {drafts.length > 0 && (
        <Notice tone="warning">
          <Trans>Se déconnecter efface les brouillons gardés sur cet appareil.</Trans>
        </Notice>
      )}
      {unsent > 0 && (
        <Notice>
          <Plural
            value={unsent}
            one="# recommandation attend encore le réseau. Elle reste scellée sur cet appareil jusqu’à votre prochaine connexion."
            many="# de recommandations attendent encore le réseau. Elles restent scellées sur cet appareil jusqu’à votre prochaine connexion."
            other="# recommandations attendent encore le réseau. Elles restent scellées sur cet appareil jusqu’à votre prochaine connexion."
          />
        </Notice>
      )}
      <Button
        tone="secondary"
        shape="wide"
        isPending={isLeaving}
        onClick={() => {
          setLeaving(true);
          void signOut();
        }}
      >
        <Icon name="leave" />
        <Trans>Se déconnecter</Trans>
      </Button>
    </Dialog>
  );
}
