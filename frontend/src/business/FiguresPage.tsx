import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay";
import type { FiguresPageQuery } from "@/__generated__/FiguresPageQuery.graphql";
import { useFresh } from "@/lib/changes";
import { periodOf } from "@/lib/period";
import { buttonClass } from "@/ui/buttonClass";
import { EmptyState } from "@/ui/EmptyState";
import { Icon } from "@/ui/Icon";
import { Page } from "@/ui/Page";
import { PeriodTabs } from "@/ui/PeriodTabs";
import { figuresOf } from "./asked";
import { FiguresByMonth } from "./FiguresByMonth";
import { FiguresSummary } from "./FiguresSummary";
import { Ledger } from "./Ledger";

const route = getRouteApi("/member/chiffres");

export function FiguresPage() {
  const { t } = useLingui();
  const search = route.useSearch();
  const period = periodOf(search.periode ?? "rolling");
  const { viewer } = useLazyLoadQuery<FiguresPageQuery>(
    graphql`
      query FiguresPageQuery($from: Date!, $to: Date!, $lastDay: Date!, $first: Int, $after: String, $last: Int, $before: String) @preloadable {
        viewer {
          memberships {
            id
            figures(from: $from, to: $to) {
              ...FiguresSummary_figures
              ...FiguresByMonth_figures
            }
            ...Ledger_member @arguments(from: $from, to: $lastDay, first: $first, after: $after, last: $last, before: $before)
          }
        }
      }
    `,
    figuresOf(search),
    useFresh(),
  );
  const ownFigures = viewer.memberships.filter((membership) => membership.figures);
  return (
    <Page
      title={t`Mes chiffres`}
      lead={<Trans>Ce que votre place vous rapporte, hors taxes, à partir des mercis que vous avez enregistrés.</Trans>}
      actions={
        ownFigures.length > 0 && (
          <Link to="/merci" className={buttonClass("primary")}>
            <Icon name="thanks" />
            <Trans>Dire merci</Trans>
          </Link>
        )
      }
    >
      {ownFigures.length === 0 && (
        <EmptyState
          icon="figures"
          title={<Trans>Les chiffres sont ceux des membres d’un groupe</Trans>}
          action={
            <Link to="/semaine" className={buttonClass()}>
              <Trans>Les régions que vous suivez</Trans>
            </Link>
          }
        />
      )}
      {ownFigures.length > 0 && <PeriodTabs current={search.periode ?? "rolling"} />}
      {ownFigures.map(
        (membership) =>
          membership.figures && (
            <div key={membership.id} className="stack">
              <FiguresSummary figures={membership.figures} period={period} />
              <FiguresByMonth figures={membership.figures} />
              <Ledger member={membership} memberId={membership.id} period={period} />
            </div>
          ),
      )}
    </Page>
  );
}
