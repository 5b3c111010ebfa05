package org.entregent.region;

import static org.entregent.schema.jooq.public_.Tables.COMMUNE;
import static org.entregent.schema.jooq.public_.Tables.DEPARTMENT;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.graph.GraphType;
import org.entregent.schema.jooq.public_.tables.Commune;
import org.springframework.stereotype.Component;

/** The communes of France. */
@Component
final class CommuneType extends GraphType<Commune> {

    private static final int COMMUNES = 35_000;

    CommuneType(ReferenceCodes codes) {
        super("Commune", COMMUNE);
        key(COMMUNE.CODE);
        nodeId("com");
        field("code", COMMUNE.CODE);
        field("name", COMMUNE.NAME);
        field("postalCodes", COMMUNE.POSTAL_CODES);
        field("population", COMMUNE.POPULATION);
        one("department", DEPARTMENT, (commune, department) -> department.CODE.eq(commune.DEPARTMENT_CODE));

        rootConnection("communes")
                .filter("search", VARCHAR, (commune, words) -> Search.matches(commune.SEARCH_NAME, words))
                .check(Search::complaint)
                .holds((viewer, given) -> COMMUNES)
                .lookingByTrigrams("search", 2)
                .filter(
                        "departmentCode",
                        VARCHAR,
                        (commune, code) -> commune.DEPARTMENT_CODE.eq(ReferenceCodes.kept(CodeKind.DEPARTMENT, code)))
                .check(codes.department("departmentCode"))
                .order(commune -> List.of(commune.POPULATION.desc()));
    }
}
