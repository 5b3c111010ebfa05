import { useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay";
import type { ApplicationStatus, ExportApplicationsQuery } from "@/__generated__/ExportApplicationsQuery.graphql";
import { localName } from "@/lib/named";
import { ApiProblem } from "@/lib/problem";
import { paged, usePages } from "@/list/pages";
import { ExportButton } from "@/ui/ExportButton";
import { statusWords } from "./words";

const APPLICATIONS = paged<ExportApplicationsQuery>(graphql`
  query ExportApplicationsQuery($id: ID!, $statuses: [ApplicationStatus!], $first: Int!, $after: String) {
    chapter(id: $id) {
      applications(statuses: $statuses, first: $first, after: $after) {
        nodes {
          firstName
          lastName
          firmName
          status
          submittedAt
          statusChangedAt
          sponsor {
            displayName
          }
          seat {
            specialty {
              french: name(language: FRENCH)
              english: name(language: ENGLISH)
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

type Props = { id: string; statuses: readonly ApplicationStatus[] | null | undefined; total: number };

/** The applications of a group that stand somewhere, without what is noted of them. */
export function ExportApplications({ id, statuses, total }: Props) {
  const { t, i18n } = useLingui();
  const read = usePages(APPLICATIONS, { id, statuses: statuses ?? null }, ({ chapter }) => {
    if (!chapter) {
      throw new ApiProblem("FORBIDDEN", "The chapter is no longer open");
    }
    return chapter.applications;
  });
  return (
    <ExportButton
      name={t`candidatures`}
      header={[t`Prénom`, t`Nom`, t`Entreprise`, t`Métier`, t`Parrain`, t`Déposée le`, t`État`, t`Depuis le`]}
      total={total}
      read={read}
      cells={(application) => [
        application.firstName ?? "",
        application.lastName ?? "",
        application.firmName ?? "",
        localName(application.seat.specialty),
        application.sponsor?.displayName ?? "",
        application.submittedAt.slice(0, 10),
        i18n._(statusWords(application.status)),
        application.statusChangedAt.slice(0, 10),
      ]}
    />
  );
}
