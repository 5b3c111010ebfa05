import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { SheetOwners_sheet$data, SheetOwners_sheet$key } from "@/__generated__/SheetOwners_sheet.graphql";
import { formatDay } from "@/lib/format";

/** Who of the network itself keeps its sheet. */
export function SheetOwners({ sheet }: { sheet: SheetOwners_sheet$key }) {
  const { owners } = useFragment(
    graphql`
      fragment SheetOwners_sheet on NetworkSheet {
        owners {
          name
          startsOn
          endsOn
        }
      }
    `,
    sheet,
  );
  if (owners.length === 0) {
    return <Trans>l’édition du guide seulement</Trans>;
  }
  return owners.map((owner) => <Owner key={`${owner.name} ${owner.startsOn}`} owner={owner} />);
}

function Owner({ owner }: { owner: SheetOwners_sheet$data["owners"][number] }) {
  const { name, startsOn, endsOn } = owner;
  const first = formatDay(startsOn);
  const last = endsOn && formatDay(endsOn);
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
