import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { ClosedRow_application$key } from "@/__generated__/ClosedRow_application.graphql";
import { formatInstant } from "@/lib/format";
import { localName } from "@/lib/named";
import { Badge } from "@/ui/Badge";
import { Row } from "@/ui/RowList";
import { statusTone, statusWords } from "./words";

/** An application that has come to its end: how, and when. */
export function ClosedRow(props: { application: ClosedRow_application$key }) {
  const { i18n } = useLingui();
  const application = useFragment(
    graphql`
      fragment ClosedRow_application on Application {
        id
        firstName
        lastName
        firmName
        status
        statusChangedAt
        seat {
          specialty {
            french: name(language: FRENCH)
            english: name(language: ENGLISH)
          }
        }
      }
    `,
    props.application,
  );
  const name = [application.firstName, application.lastName].filter(Boolean).join(" ");
  return (
    <Row
      title={
        <Link to="/candidatures/$id" params={{ id: application.id }}>
          {name || <Trans>Candidature effacée</Trans>}
        </Link>
      }
      detail={
        <>
          {[application.firmName, localName(application.seat.specialty)].filter(Boolean).join(" · ")}
          {" · "}
          <time dateTime={application.statusChangedAt}>{formatInstant(application.statusChangedAt)}</time>
        </>
      }
      aside={<Badge tone={statusTone(application.status)}>{i18n._(statusWords(application.status))}</Badge>}
    />
  );
}
