import { Plural } from "@lingui/react/macro";
import { Suspense, useEffect, useMemo, useState } from "react";
import { graphql, useLazyLoadQuery, useSubscription } from "react-relay";
import type { NoticeLiveQuery } from "@/__generated__/NoticeLiveQuery.graphql";
import type { NoticeLiveSubscription } from "@/__generated__/NoticeLiveSubscription.graphql";
import { Quiet } from "@/frame/Quiet";
import { noteNews, useFresh } from "@/lib/changes";
import { useOnline } from "@/lib/online";
import { unread } from "./unread";

/** Keeps the bell's count: asked once, and again with all that changes. Without it the bell leads where it always does. */
export function NoticeLive() {
  return (
    <>
      <Listening />
      <Quiet occasion={useOnline()}>
        {() => (
          <Suspense>
            <Counting />
          </Suspense>
        )}
      </Quiet>
    </>
  );
}

function Listening() {
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
  return null;
}

function Counting() {
  const { viewer } = useLazyLoadQuery<NoticeLiveQuery>(
    graphql`
      query NoticeLiveQuery {
        viewer {
          unreadNoticeCount
        }
      }
    `,
    {},
    useFresh(),
  );
  const count = viewer.unreadNoticeCount;
  const said = useRise(count);
  useEffect(() => unread.set(count), [count]);
  return (
    <p className="visually-hidden" role="status">
      {said > 0 && (
        <Plural
          value={said}
          one="# nouvelle notification"
          many="# de nouvelles notifications"
          other="# nouvelles notifications"
        />
      )}
    </p>
  );
}

/** By how much a number rose last, since it was first known. */
function useRise(count: number): number {
  const [known, setKnown] = useState({ count, rise: 0 });
  if (known.count !== count) {
    setKnown({ count, rise: Math.max(count - known.count, 0) });
  }
  return known.rise;
}
