package org.entregent.guide;

import static org.entregent.schema.jooq.public_.Tables.ACTIVITY;
import static org.jooq.impl.DSL.noCondition;

import java.util.List;
import org.entregent.graph.GraphType;
import org.entregent.graph.ListField;
import org.entregent.schema.jooq.public_.tables.Activity;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Activities of firms: the sections and divisions of two nomenclatures. */
@Component
final class ActivityType extends GraphType<Activity> {

    private static final int MOST = 250;

    ActivityType() {
        super("Activity", ACTIVITY);
        // The last part of an id alone may hold underscores.
        key(ACTIVITY.CODE, ACTIVITY.NOMENCLATURE);
        nodeId("act");
        field("nomenclature", ACTIVITY.NOMENCLATURE);
        field("code", ACTIVITY.CODE);
        field("sectionCode", ACTIVITY.SECTION_CODE);
        field("nameFrench", ACTIVITY.NAME_FRENCH);
        field("nameEnglish", ACTIVITY.NAME_ENGLISH);

        inOrder(rootList("activities", (activity, scope) -> noCondition())).atMost(MOST);
    }

    /** Today's nomenclature first, and each section before its divisions. */
    static <P extends Table<?>> ListField<P, Activity> inOrder(ListField<P, Activity> activities) {
        return activities.order(activity -> List.of(
                activity.NOMENCLATURE.desc(),
                activity.SECTION_CODE.asc(),
                DSL.field(activity.CODE.ne(activity.SECTION_CODE)).asc()));
    }
}
