import { graphql, useFragment } from "react-relay";
import type { SheetState_sheet$key } from "@/__generated__/SheetState_sheet.graphql";
import { Badge } from "@/ui/Badge";
import { useStateWords } from "./useStateWords";

/** Where a sheet stands. */
export function SheetState({ sheet }: { sheet: SheetState_sheet$key }) {
  const wordsOf = useStateWords();
  const { status } = useFragment(
    graphql`
      fragment SheetState_sheet on NetworkSheet {
        status
      }
    `,
    sheet,
  );
  const { name, tone } = wordsOf(status);
  return <Badge tone={tone}>{name}</Badge>;
}
