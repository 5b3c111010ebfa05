package org.entregent.guide;

import static org.entregent.schema.jooq.public_.Tables.ACTIVITY;
import static org.entregent.schema.jooq.public_.Tables.COMMUNE;
import static org.entregent.schema.jooq.public_.Tables.DEPARTMENT;
import static org.entregent.statement.Statement.values;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.entregent.graph.PlainText;
import org.entregent.statement.Question;
import org.entregent.statement.Rendering;
import org.entregent.statement.Statement;
import org.jooq.Param;
import org.springframework.stereotype.Repository;

/** Knows the places and activities that sheets name. */
@Repository
class PlaceRepository {

    private static final Param<String[]> IN_2025 =
            Rendering.parameter("in_2025", ACTIVITY.CODE.getDataType().array());

    private static final Statement DEPARTMENTS = Statement.of(
            select(DEPARTMENT.CODE).from(DEPARTMENT).where(DEPARTMENT.CODE.eq(any(values(DEPARTMENT.CODE)))));

    private static final Statement COMMUNES = Statement.of(select(COMMUNE.CODE, COMMUNE.DEPARTMENT_CODE)
            .from(COMMUNE)
            .where(COMMUNE.CODE.eq(any(values(COMMUNE.CODE)))));

    private static final Statement ACTIVITIES = Statement.of(select(ACTIVITY.NOMENCLATURE, ACTIVITY.CODE)
            .from(ACTIVITY)
            .where(ACTIVITY.NOMENCLATURE
                    .eq(Nomenclature.NAF_REV_2.name())
                    .and(ACTIVITY.CODE.eq(any(values(ACTIVITY.CODE)))))
            .or(ACTIVITY.NOMENCLATURE.eq(Nomenclature.NAF_2025.name()).and(ACTIVITY.CODE.eq(any(IN_2025)))));

    /** A commune and where it lies. */
    record Place(String code, String departmentCode) {}

    /** Those of these departments that there are. */
    Question<List<String>> listDepartments(List<String> codes) {
        return DEPARTMENTS
                .with(
                        values(DEPARTMENT.CODE),
                        codes.stream().filter(PlainText::isStorable).toArray(String[]::new))
                .list(row -> row.get(DEPARTMENT.CODE));
    }

    /** Those of these communes that there are. */
    Question<List<Place>> listCommunes(String[] codes) {
        return COMMUNES.with(values(COMMUNE.CODE), codes)
                .list(row -> new Place(row.get(COMMUNE.CODE), row.get(COMMUNE.DEPARTMENT_CODE)));
    }

    /** How many of these activities there are. */
    Question<Integer> countActivities(ReadContent content) {
        return ACTIVITIES
                .with(values(ACTIVITY.CODE), content.activityCodes(Nomenclature.NAF_REV_2))
                .with(IN_2025, content.activityCodes(Nomenclature.NAF_2025))
                .list(row -> row.get(ACTIVITY.CODE))
                .as(List::size);
    }
}
