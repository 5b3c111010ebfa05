import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay";
import type { OfficeRow_office$key } from "@/__generated__/OfficeRow_office.graphql";
import { Row } from "@/ui/RowList";
import { OfficeTerm } from "./OfficeTerm";
import { useRoles } from "./useRoles";

/** An office in a list: who holds which, where, and for how long. */
export function OfficeRow(props: { office: OfficeRow_office$key }) {
  const roles = useRoles();
  const office = useFragment(
    graphql`
      fragment OfficeRow_office on Office {
        id
        role
        holderName
        chapter {
          name
        }
        region {
          name
        }
        ...OfficeTerm_office
      }
    `,
    props.office,
  );
  return (
    <Row
      title={
        <Link to="/administration/responsables/$id" params={{ id: office.id }}>
          {office.holderName ?? ""}
        </Link>
      }
      detail={[roles[office.role] ?? office.role, office.chapter?.name ?? office.region.name].join(" · ")}
      aside={<OfficeTerm office={office} />}
    />
  );
}
