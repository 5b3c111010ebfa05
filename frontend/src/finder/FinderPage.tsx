import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense } from "react";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/Skeleton";
import { searchOf } from "./asked";
import { Failure } from "./Failure";
import { FinderQuestions } from "./FinderQuestions";
import { FinderStart } from "./FinderStart";
import { useAsked } from "./useAsked";

/** A few questions, one at a time, and the networks that fit the answers. */
export function FinderPage() {
  const { t } = useLingui();
  const [asked, go] = useAsked();
  return (
    <Page
      title={t`Trouver un réseau`}
      width="narrow"
      lead={<Trans>Sept questions au plus ; passez celles qui ne comptent pas pour vous.</Trans>}
    >
      <Failure occasion={searchOf(asked)}>
        {(attempt) => (
          <Suspense fallback={<Skeleton />}>
            {asked.region === null ? (
              <FinderStart
                attempt={attempt}
                onChoose={(region, place) => go({ ...asked, region, answers: { ...asked.answers, ...place } })}
              />
            ) : (
              <FinderQuestions attempt={attempt} asked={asked} region={asked.region} go={go} />
            )}
          </Suspense>
        )}
      </Failure>
    </Page>
  );
}
