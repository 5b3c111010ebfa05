import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { MailListPageQuery } from "@/__generated__/MailListPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { FilterField } from "@/list/FilterField";
import { List } from "@/list/List";
import { useFilters } from "@/list/useFilters";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { Tools } from "@/ui/Tools";
import { mailOf } from "./asked";
import { MailRow } from "./MailRow";
import type { MailSearch } from "./search";

const route = getRouteApi("/member/administration/courrier");

/** All mail of the installation, for the national administrator: what became of it, and what has to be sent again. */
export function MailListPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const { mails } = useLazyLoadQuery<MailListPageQuery>(
    graphql`
      query MailListPageQuery($status: MailStatus, $first: Int, $after: String, $last: Int, $before: String)
      @preloadable {
        mails(status: $status, first: $first, after: $after, last: $last, before: $before) {
          totalCount
          nodes {
            id
            ...MailRow_mail
          }
          pageInfo {
            hasNextPage
            hasPreviousPage
            startCursor
            endCursor
          }
        }
      }
    `,
    mailOf(search),
    useFresh(),
  );
  return (
    <Page title={t`Courrier`} lead={<Trans>Ce que l’installation envoie, et ce qu’il en est advenu.</Trans>}>
      <StateFilter search={search} />
      <List
        list={mails}
        row={(mail) => <MailRow mail={mail} />}
        title={<Plural value={mails.totalCount} one="# courrier" many="# de courriers" other="# courriers" />}
        empty={
          <EmptyState
            icon="mail"
            title={search.etat ? <Trans>Aucun courrier dans cet état</Trans> : <Trans>Aucun courrier</Trans>}
          >
            <Trans>Les invitations et les mots de passe oubliés, par exemple, s’ajoutent ici dès leur envoi.</Trans>
          </EmptyState>
        }
        exportButton={null}
      />
    </Page>
  );
}

function StateFilter({ search }: { search: MailSearch }) {
  const { t } = useLingui();
  const filter = useFilters(search);
  return (
    <Tools>
      <FilterField
        label={t`État`}
        value={search.etat}
        all={t`Tous`}
        options={[
          { value: "abandonne", label: t`Abandonné` },
          { value: "attente", label: t`En attente` },
          { value: "envoi", label: t`En cours d’envoi` },
          { value: "parti", label: t`Parti` },
          { value: "montre", label: t`Montré ici` },
        ]}
        onChange={(etat) => filter({ etat })}
      />
    </Tools>
  );
}
