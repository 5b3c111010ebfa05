import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { ApplicationRow_application$key } from "@/__generated__/ApplicationRow_application.graphql";
import { localName } from "@/lib/named";
import { today } from "@/lib/period";
import { Badge } from "@/ui/Badge";
import { Row } from "@/ui/RowList";
import styles from "./ApplicationRow.module.css";
import { HoldWords } from "./HoldWords";
import { NextWords } from "./NextWords";
import { nextOf } from "./next";

/** Somebody who applies: for which seat, held until when; what comes next and by whom. */
export function ApplicationRow(props: { application: ApplicationRow_application$key }) {
  const application = useFragment(
    graphql`
      fragment ApplicationRow_application on Application {
        id
        firstName
        lastName
        firmName
        status
        confirmedAt
        interviewOn
        conditionsUntil
        paidOn
        viewerCanVote
        viewerHasVoted
        seat {
          status
          heldUntil
          specialty {
            french: name(language: FRENCH)
            english: name(language: ENGLISH)
          }
        }
        references {
          outcome
        }
        votes {
          endsOn
        }
      }
    `,
    props.application,
  );
  const { seat } = application;
  const next = nextOf(application, today());
  const name = [application.firstName, application.lastName].filter(Boolean).join(" ");
  return (
    <Row
      title={
        <Link to="/candidatures/$id" params={{ id: application.id }}>
          {name || <Trans>Candidature effacée</Trans>}
        </Link>
      }
      detail={
        <span className={styles.lines}>
          <span>{[application.firmName, localName(seat.specialty)].filter(Boolean).join(" · ")}</span>
          {next && (
            <span className={styles.next}>
              <NextWords next={next} />
            </span>
          )}
          {application.viewerCanVote && !application.viewerHasVoted && (
            <span>
              <Badge tone="amber">
                <Trans>À vous de voter</Trans>
              </Badge>
            </span>
          )}
          <span>
            <HoldWords seat={seat} />
          </span>
        </span>
      }
    />
  );
}
