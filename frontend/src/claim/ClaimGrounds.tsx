import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay";
import type { ClaimGrounds_claim$key } from "@/__generated__/ClaimGrounds_claim.graphql";

/** What an editor should know before they give the sheet away. */
export function ClaimGrounds({ claim }: { claim: ClaimGrounds_claim$key }) {
  const { isOwnDomain, isAddressProven, sheet } = useFragment(
    graphql`
      fragment ClaimGrounds_claim on Claim {
        isOwnDomain
        isAddressProven
        sheet {
          owners {
            name
            isCurrent
          }
        }
      }
    `,
    claim,
  );
  const owners = sheet.owners
    .filter(({ isCurrent }) => isCurrent)
    .map(({ name }) => name)
    .join(", ");
  return (
    <>
      <div>
        {isOwnDomain ? (
          <Trans>L’adresse est du domaine du réseau.</Trans>
        ) : (
          <Trans>L’adresse n’est pas du domaine que la fiche donne au réseau.</Trans>
        )}
      </div>
      <div>
        {isAddressProven ? (
          <Trans>Cette personne a confirmé lire cette adresse.</Trans>
        ) : (
          <Trans>Rien ne prouve encore que l’adresse est à elle : la fiche ira à qui lit ce courrier.</Trans>
        )}
      </div>
      <div>
        {owners ? (
          <Trans>La fiche est déjà tenue par {owners}.</Trans>
        ) : (
          <Trans>Personne ne tient encore la fiche.</Trans>
        )}
      </div>
    </>
  );
}
