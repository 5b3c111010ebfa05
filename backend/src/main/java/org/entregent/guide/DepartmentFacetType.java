package org.entregent.guide;

import static org.entregent.schema.jooq.public_.Tables.DEPARTMENT;

import org.springframework.stereotype.Component;

/** How many networks the filter by a department would find. */
@Component
final class DepartmentFacetType extends FacetType {

    DepartmentFacetType() {
        super("DepartmentFacet");
        one(
                "department",
                DEPARTMENT,
                (facet, department) -> department.CODE.eq(columnOf(facet, NetworkFacetsType.VALUE)));
    }
}
