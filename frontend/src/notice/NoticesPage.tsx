import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { NoticesPageQuery } from "@/__generated__/NoticesPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { List } from "@/list/List";
import { useFilters } from "@/list/useFilters";
import { Button } from "@/ui/Button";
import { Choice } from "@/ui/Choice";
import { EmptyState } from "@/ui/EmptyState";
import { Page } from "@/ui/Page";
import { showToast } from "@/ui/toast";
import { noticesOf } from "./asked";
import { NoticeRow } from "./NoticeRow";
import type { NoticesSearch } from "./search";
import { useReading } from "./useReading";

const route = getRouteApi("/member/notifications");

/** What the person was told, the newest first. */
export function NoticesPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const { viewer } = useLazyLoadQuery<NoticesPageQuery>(
    graphql`
      query NoticesPageQuery($unread: Boolean, $first: Int, $after: String, $last: Int, $before: String)
      @preloadable {
        viewer {
          unreadNoticeCount
          notices(unread: $unread, first: $first, after: $after, last: $last, before: $before) {
            totalCount
            nodes {
              id
              ...NoticeRow_notice
            }
            pageInfo {
              hasNextPage
              hasPreviousPage
              startCursor
              endCursor
            }
          }
        }
      }
    `,
    noticesOf(search),
    useFresh(),
  );
  const { notices, unreadNoticeCount } = viewer;
  return (
    <Page
      title={t`Notifications`}
      width="narrow"
      lead={
        <Link to="/profil/notifications">
          <Trans>Choisir ce qui vous est dit</Trans>
        </Link>
      }
      actions={unreadNoticeCount > 0 && <ReadAll />}
    >
      <Shown search={search} />
      <List
        list={notices}
        row={(notice) => <NoticeRow notice={notice} />}
        title={
          <Plural value={notices.totalCount} one="# notification" many="# de notifications" other="# notifications" />
        }
        empty={<Nothing search={search} />}
        exportButton={null}
      />
    </Page>
  );
}

function ReadAll() {
  const { t } = useLingui();
  const [isPending, setPending] = useState(false);
  const read = useReading();
  const readAll = () => {
    setPending(true);
    read(null)
      .catch(() => showToast(t`Il faut le réseau pour les marquer comme lues.`))
      .finally(() => setPending(false));
  };
  return (
    <Button isPending={isPending} onClick={readAll}>
      <Trans>Tout marquer comme lu</Trans>
    </Button>
  );
}

function Shown({ search }: { search: NoticesSearch }) {
  const { t } = useLingui();
  const filter = useFilters(search);
  return (
    <Choice
      label={t`Lesquelles`}
      value={search.lues ?? "toutes"}
      options={[
        { value: "toutes", label: t`Toutes` },
        { value: "non", label: t`Non lues` },
      ]}
      onChange={(chosen) => filter({ lues: chosen === "non" ? "non" : undefined })}
    />
  );
}

function Nothing({ search }: { search: NoticesSearch }) {
  return (
    <EmptyState
      icon="bell"
      title={search.lues ? <Trans>Vous avez tout lu</Trans> : <Trans>Rien ne vous a encore été dit</Trans>}
      action={
        <Link to="/semaine">
          <Trans>Ma semaine</Trans>
        </Link>
      }
    >
      <Trans>Une recommandation, un merci ou une réunion qui approche : vous le lirez ici aussitôt.</Trans>
    </EmptyState>
  );
}
