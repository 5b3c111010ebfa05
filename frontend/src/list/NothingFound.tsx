import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import type { IconName } from "@/ui/Icon";

type Props = {
  icon: IconName;
  title: ReactNode;
  /** The address's parameters once the filters are gone. */
  unfiltered: object;
};

/** The filters leave nothing of the list: they can be taken off. */
export function NothingFound({ icon, title, unfiltered }: Props) {
  return (
    <EmptyState
      icon={icon}
      title={title}
      action={
        <Link to="." search={unfiltered as never} className={buttonClass()}>
          <Trans>Enlever les filtres</Trans>
        </Link>
      }
    >
      <Trans>Les accents et les majuscules ne comptent pas. Essayez moins de lettres.</Trans>
    </EmptyState>
  );
}
