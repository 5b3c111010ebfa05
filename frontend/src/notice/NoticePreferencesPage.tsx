import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { NoticePreferencesPageQuery } from "@/__generated__/NoticePreferencesPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { Notice } from "@/ui/Notice";
import { Page } from "@/ui/Page";
import { PreferenceCard } from "./PreferenceCard";

/** By which ways the person is told of what. Each choice holds at once. */
export function NoticePreferencesPage() {
  const { t } = useLingui();
  const { viewer } = useLazyLoadQuery<NoticePreferencesPageQuery>(
    graphql`
      query NoticePreferencesPageQuery @preloadable {
        viewer {
          noticePreferences {
            id
            ...PreferenceCard_preference
          }
        }
      }
    `,
    {},
    useFresh(),
  );
  return (
    <Page
      title={t`Ce qui vous est dit`}
      width="narrow"
      above={
        <Link to="/notifications">
          <Trans>Notifications</Trans>
        </Link>
      }
      lead={
        <Trans>
          Dans l’application aussitôt ; par courrier quelques minutes plus tard, si vous ne l’avez pas lu entre-temps.
        </Trans>
      }
    >
      {viewer.noticePreferences.map((preference) => (
        <PreferenceCard key={preference.id} preference={preference} />
      ))}
      <Notice>
        <Trans>
          Les courriers qui protègent votre compte, et ceux que vous demandez vous-même, partent toujours : invitation,
          mot de passe, connexion.
        </Trans>
      </Notice>
    </Page>
  );
}
