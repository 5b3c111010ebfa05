import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { VisitorRow_visitor$key } from "@/__generated__/VisitorRow_visitor.graphql";
import { formatDay, formatInstant } from "@/lib/format";
import { formatPhone } from "@/lib/phone";
import { Badge } from "@/ui/Badge";
import { Icon } from "@/ui/Icon";
import { VisitorKnown } from "./VisitorKnown";
import styles from "./VisitorRow.module.css";
import { VisitorWays } from "./VisitorWays";
import { statusOf } from "./words";

type Props = {
  visitor: VisitorRow_visitor$key;
  /** Says to which meeting, where no heading does. */
  isDated?: boolean;
};

/** A visitor: who it is, how to reach them, what the chapter should know, and what can be done next. */
export function VisitorRow({ visitor: key, isDated = false }: Props) {
  const { i18n } = useLingui();
  const visitor = useFragment(
    graphql`
      fragment VisitorRow_visitor on Visitor {
        name
        firm
        trade
        email
        phone
        status
        source
        followUpDueAt
        isFollowUpOverdue
        meeting {
          id
          heldOn
        }
        inviter {
          displayName
        }
        redirectedTo {
          name
        }
        ...VisitorKnown_visitor
        ...VisitorWays_visitor
      }
    `,
    key,
  );
  const { words, tone } = statusOf(visitor.status);
  const heldOn = visitor.meeting ? formatDay(visitor.meeting.heldOn) : "";
  const due = visitor.followUpDueAt ? formatInstant(visitor.followUpDueAt) : null;
  const inviter = visitor.inviter?.displayName;
  const elsewhere = visitor.redirectedTo?.name;
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <div className={styles.head}>
          <span className={styles.name}>{visitor.name ?? <Trans>Informations effacées</Trans>}</span>
          <Badge tone={tone}>{i18n._(words)}</Badge>
          {visitor.isFollowUpOverdue && (
            <Badge tone="danger">
              <Trans>En retard</Trans>
            </Badge>
          )}
        </div>
        <p className={styles.detail}>{[visitor.trade, visitor.firm].filter(Boolean).join(" · ")}</p>
        <p className={styles.detail}>
          {isDated && heldOn && (
            <span>
              <Trans>Réunion du {heldOn}</Trans>
            </span>
          )}
          {due && (
            <span>
              <Trans>à rappeler avant le {due}</Trans>
            </span>
          )}
          {inviter && (
            <span>
              <Trans>invité par {inviter}</Trans>
            </span>
          )}
          {visitor.source === "ASKED" && (
            <span>
              <Trans>a demandé à venir</Trans>
            </span>
          )}
          {visitor.source === "WALKED_IN" && (
            <span>
              <Trans>venu sans prévenir</Trans>
            </span>
          )}
          {elsewhere && (
            <span>
              <Trans>vers {elsewhere}</Trans>
            </span>
          )}
        </p>
        <VisitorKnown visitor={visitor} />
      </div>
      <div className={styles.reach}>
        {visitor.phone && (
          <a href={`tel:${visitor.phone}`} className={styles.contact}>
            <Icon name="phone" size={18} />
            {formatPhone(visitor.phone)}
          </a>
        )}
        {visitor.email && (
          <a href={`mailto:${visitor.email}`} className={styles.contact}>
            <Icon name="mail" size={18} />
            <span className={styles.email}>{visitor.email}</span>
          </a>
        )}
      </div>
      <div className={styles.ways}>
        <VisitorWays visitor={visitor} />
      </div>
    </li>
  );
}
