import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { OfficeTerm_office$key } from "@/__generated__/OfficeTerm_office.graphql";
import { formatDay } from "@/lib/format";

/** From when to when an office is held. */
export function OfficeTerm(props: { office: OfficeTerm_office$key }) {
  const { startsOn, endsOn } = useFragment(
    graphql`
      fragment OfficeTerm_office on Office {
        startsOn
        endsOn
      }
    `,
    props.office,
  );
  const first = formatDay(startsOn);
  const last = endsOn && formatDay(endsOn);
  return last ? (
    <Trans>
      du {first} au {last}
    </Trans>
  ) : (
    <Trans>depuis le {first}</Trans>
  );
}
