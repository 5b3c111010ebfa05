import { Plural } from "@lingui/react/macro";
import { useEffect, useMemo, useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment, useSubscription } from "react-relay";
import type { NoticeLiveQuery } from "@/__generated__/NoticeLiveQuery.graphql";
import type { NoticeLiveSubscription } from "@/__generated__/NoticeLiveSubscription.graphql";
import { noteNews, useFresh } from "@/lib/changes";
import { useOnline } from "@/lib/online";
import { unread } from "./unread";

/** Keeps the bell's count: asked once, and again with all that changes. Without it the bell leads where it always does. */
export function NoticeLive() {
  useListening();
  const rise = useCount();
  return (
    <p className="visually-hidden" role="status">
      {rise > 0 && (
        <Plural
          value={rise}
          one="# nouvelle notification"
          many="# de nouvelles notifications"
          other="# nouvelles notifications"
        />
      )}
    </p>
  );
}

function useListening() {
  useSubscription<NoticeLiveSubscription>(
    useMemo(
      () => ({
        subscription: graphql`
          subscription NoticeLiveSubscription {
            noticeAdded {
              notice {
                id
              }
            }
          }
        `,
        variables: {},
        onNext: () => noteNews("change"),
        onError: () => {
          // Pages still ask when they open.
        },
      }),
      [],
    ),
  );
}

/** By how much the count rose last, since it was first known. */
function useCount(): number {
  const environment = useRelayEnvironment();
  const { fetchKey } = useFresh();
  const isOnline = useOnline();
  const [known, setKnown] = useState<{ count: number; rise: number }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked again with what changed, and once there is a network.
  useEffect(() => {
    const asking = fetchQuery<NoticeLiveQuery>(
      environment,
      graphql`
        query NoticeLiveQuery {
          viewer {
            unreadNoticeCount
          }
        }
      `,
      {},
    ).subscribe({
      next: ({ viewer: { unreadNoticeCount: count } }) => {
        unread.set(count);
        setKnown((former) => ({ count, rise: former ? Math.max(count - former.count, 0) : 0 }));
      },
      error: () => {
        // It stays as it was last known.
      },
    });
    return () => asking.unsubscribe();
  }, [environment, fetchKey, isOnline]);
  return known?.rise ?? 0;
}
