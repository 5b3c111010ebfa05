import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { NoticeRow_notice$key } from "@/__generated__/NoticeRow_notice.graphql";
import { formatAgo, formatLongDay } from "@/lib/format";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { Row } from "@/ui/RowList";
import { showToast } from "@/ui/toast";
import { kindWords } from "./kinds";
import styles from "./NoticeRow.module.css";
import { addressOf } from "./subject";
import { useReading } from "./useReading";

/** Something that the person was told: it leads to what it is about, and is read from then on. */
export function NoticeRow(props: { notice: NoticeRow_notice$key }) {
  const { i18n, t } = useLingui();
  const read = useReading();
  const notice = useFragment(
    graphql`
      fragment NoticeRow_notice on Notice {
        id
        kind
        toldAt
        readAt
        referral {
          id
          description
          giver {
            displayName
          }
        }
        meeting {
          id
          heldOn
        }
        visitor {
          id
          name
          meeting {
            id
            heldOn
          }
        }
        application {
          id
          firstName
          lastName
          chapter {
            name
          }
        }
        member {
          id
        }
      }
    `,
    props.notice,
  );
  const { icon, told } = kindWords(notice.kind);
  const { referral, visitor, application } = notice;
  const address = addressOf(notice);
  const isUnread = !notice.readAt;
  const heldOn = notice.meeting?.heldOn ?? visitor?.meeting?.heldOn;
  const about = [
    referral?.giver?.displayName,
    referral?.description,
    visitor?.name,
    heldOn && formatLongDay(heldOn),
    application && `${application.firstName ?? ""} ${application.lastName ?? ""}`.trim(),
    application?.chapter?.name,
  ];
  const words = i18n._(told);
  const mark = () => read([notice.id]);
  return (
    <Row
      lead={
        <span className={isUnread ? styles.unread : styles.read}>
          <Icon name={icon} />
        </span>
      }
      title={
        <>
          {isUnread && (
            <span className="visually-hidden">
              <Trans>Non lue :</Trans>{" "}
            </span>
          )}
          {address ? (
            // What keeps it from being marked keeps nobody from reading.
            <Link to={address as "."} onClick={() => isUnread && void mark().catch(() => undefined)}>
              {words}
            </Link>
          ) : (
            words
          )}
        </>
      }
      detail={[...about, address ? null : t`Ce dont il s’agit ne vous est plus accessible.`, formatAgo(notice.toldAt)]
        .filter(Boolean)
        .join(" · ")}
      aside={
        isUnread && (
          <span className={styles.above}>
            <Button
              tone="quiet"
              shape="square"
              aria-label={t`Marquer comme lue : ${words}`}
              onClick={() => void mark().catch(() => showToast(t`Il faut le réseau pour la marquer comme lue.`))}
            >
              <Icon name="check" />
            </Button>
          </span>
        )
      }
    />
  );
}
