import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { SheetOwners_sheet$data, SheetOwners_sheet$key } from "@/__generated__/SheetOwners_sheet.graphql";
import { formatDay } from "@/lib/format";

/** Who of the network itself keeps its sheet, and the way to where that is changed. */
export function SheetOwners({ sheet }: { sheet: SheetOwners_sheet$key }) {
  const { id, owners, chapter } = useFragment(
    graphql`
      fragment SheetOwners_sheet on NetworkSheet {
        id
        chapter {
          id
        }
        owners {
          id
          name
          startsOn
          endsOn
          isCurrent
        }
      }
    `,
    sheet,
  );
  const told = (
    <>
      {owners.some(({ isCurrent }) => isCurrent) || <Trans>l’édition du guide seulement</Trans>}
      {owners.map((owner) => (
        <Owner key={owner.id} owner={owner} />
      ))}
    </>
  );
  return chapter ? (
    told
  ) : (
    <Link to="/administration/guide/$id/tenue" params={{ id }}>
      {told}
    </Link>
  );
}

function Owner({ owner }: { owner: SheetOwners_sheet$data["owners"][number] }) {
  const { name, startsOn, endsOn } = owner;
  const first = formatDay(startsOn);
  // One that ended on its first day lasted until the day before.
  const last = endsOn && (endsOn > startsOn ? formatDay(endsOn) : first);
  return (
    <div>
      {last ? (
        <Trans>
          {name}, du {first} au {last}
        </Trans>
      ) : (
        <Trans>
          {name}, depuis le {first}
        </Trans>
      )}
    </div>
  );
}
