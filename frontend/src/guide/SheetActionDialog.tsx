import { graphql, useFragment } from "react-relay";
import type { SheetActionDialog_sheet$key } from "@/__generated__/SheetActionDialog_sheet.graphql";
import { MergeSheetDialog } from "./MergeSheetDialog";
import { MoveSheetDialog } from "./MoveSheetDialog";
import { RestoreSheetDialog } from "./RestoreSheetDialog";
import { MOVES, type MoveName, type SheetActionName, type SheetSearch } from "./search";

type Props = { sheet: SheetActionDialog_sheet$key; search: SheetSearch; onClose: () => void };

const isMove = (action: SheetActionName | undefined): action is MoveName =>
  (MOVES as readonly (string | undefined)[]).includes(action);

/** The form of what the address says is to be done. */
export function SheetActionDialog(props: Props) {
  const { action, version, avec } = props.search;
  const sheet = useFragment(
    graphql`
      fragment SheetActionDialog_sheet on NetworkSheet {
        region {
          code
        }
        duplicates {
          sheet {
            id
            latest {
              name
            }
          }
        }
        ...MoveSheetDialog_sheet
        ...MergeSheetDialog_sheet
        ...RestoreSheetDialog_sheet
      }
    `,
    props.sheet,
  );
  const { onClose } = props;
  if (isMove(action)) {
    return <MoveSheetDialog key={action} sheet={sheet} move={action} onClose={onClose} />;
  }
  if (action === "fusionner") {
    const other = sheet.duplicates.map((duplicate) => duplicate.sheet).find(({ id }) => id === avec);
    const into = other ? { id: other.id, name: other.latest.name } : null;
    return <MergeSheetDialog key={avec} sheet={sheet} region={sheet.region.code} into={into} onClose={onClose} />;
  }
  return version === undefined ? null : <RestoreSheetDialog sheet={sheet} number={version} onClose={onClose} />;
}
