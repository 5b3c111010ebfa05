import { Suspense } from "react";
import { graphql, useFragment } from "react-relay";
import type { VisitorDialogs_visitor$key } from "@/__generated__/VisitorDialogs_visitor.graphql";
import { part } from "@/frame/part";
import { useInvites } from "./useInvites";

const CancelDialog = part(() => import("./CancelDialog").then((code) => code.CancelDialog));
const FollowUpDialog = part(() => import("./FollowUpDialog").then((code) => code.FollowUpDialog));

/** The form about one of these visitors that the address names, as far as the server lets the caller fill it in. */
export function VisitorDialogs(props: { visitors: VisitorDialogs_visitor$key }) {
  const { search, open } = useInvites();
  const visitors = useFragment(
    graphql`
      fragment VisitorDialogs_visitor on Visitor @relay(plural: true) {
        id
        viewerActions
        ...CancelDialog_visitor
        ...FollowUpDialog_visitor
      }
    `,
    props.visitors,
  );
  const cancelled = visitors.find(({ id, viewerActions }) => id === search.annuler && viewerActions.includes("CANCEL"));
  const followed = visitors.find(({ id }) => id === search.suite);
  return (
    <Suspense>
      {cancelled && <CancelDialog visitor={cancelled} onClose={() => open({})} />}
      {followed && <FollowUpDialog visitor={followed} onClose={() => open({})} />}
    </Suspense>
  );
}
