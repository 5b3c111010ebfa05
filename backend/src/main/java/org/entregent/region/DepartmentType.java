package org.entregent.region;

import static org.entregent.schema.jooq.public_.Tables.DEPARTMENT;

import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.Department;
import org.springframework.stereotype.Component;

/** The departments of France. */
@Component
final class DepartmentType extends GraphType<Department> {

    DepartmentType() {
        super("Department", DEPARTMENT);
        key(DEPARTMENT.CODE);
        nodeId("dep");
        field("code", DEPARTMENT.CODE);
        field("name", DEPARTMENT.NAME);
    }
}
