import { graphql, useFragment } from "react-relay";
import type { SheetContent_content$key } from "@/__generated__/SheetContent_content.graphql";
import { SheetFacts } from "./SheetFacts";

/** What a version of a sheet says, as the public would read it. */
export function SheetContent({ content }: { content: SheetContent_content$key }) {
  return (
    <SheetFacts
      content={useFragment(
        graphql`
          fragment SheetContent_content on NetworkContent {
            name
            acronym
            family
            legalForm
            rna
            siren
            summary
            description
            departments {
              code
              name
            }
            communes {
              id
              name
            }
            allActivities
            activities {
              id
              nomenclature
              code
              nameFrench
              nameEnglish
            }
            audiences
            firmSizes
            memberCount
            firmCount
            feeBand
            admissions
            frequency
            timeSlots
            services
            goals
            contactName
            contactEmail
            contactPhone
            website
            address
            commune {
              id
              name
              postalCodes
            }
            latitude
            longitude
            languages
            accessible
            completeness
            missing
          }
        `,
        content,
      )}
    />
  );
}
