package org.entregent.meeting;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.LOCALDATE;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.time.LocalDate;
import java.util.UUID;
import org.entregent.graph.Reference;
import org.entregent.region.PublicHoliday;
import org.entregent.statement.Bound;
import org.entregent.statement.Rendering;
import org.entregent.statement.Statement;
import org.jooq.Param;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Plans meetings by the rhythm of chapters. */
@Repository
class PlanRepository {

    private static final Param<Integer> REGION = Rendering.parameter("region", INTEGER);
    private static final Param<UUID[]> CHAPTERS = Rendering.parameter("chapters", SQLDataType.UUID.array());
    private static final Param<LocalDate> FROM = Rendering.parameter("first_day", LOCALDATE);
    private static final Param<LocalDate> TO = Rendering.parameter("last_day", LOCALDATE);
    private static final Param<LocalDate[]> FREE = Rendering.parameter("free_days", LOCALDATE.array());
    private static final Param<String[]> HOLIDAYS = Rendering.parameter("holidays", VARCHAR.array());

    private static final Statement PLAN = Statement.of(select(field(
            "app.plan_meetings({0}, {1}, {2}, {3}, {4}, {5})", VARCHAR, REGION, CHAPTERS, FROM, TO, FREE, HOLIDAYS)));

    /** Of all chapters of the region. What is planned already isn't planned again. */
    Bound planAll(int regionId, LocalDate from, LocalDate to) {
        return plan(regionId, null, from, to);
    }

    /** Of one chapter: what nobody has touched follows its rhythm, and what comes after its end is called off. */
    Bound plan(Reference chapter, LocalDate from, LocalDate to) {
        return plan(chapter.region(), new UUID[] {chapter.uuid()}, from, to);
    }

    private static Bound plan(int regionId, UUID @Nullable [] chapterIds, LocalDate from, LocalDate to) {
        var holidays = PublicHoliday.between(from, to);
        return PLAN.with(REGION, regionId)
                .with(CHAPTERS, chapterIds)
                .with(FROM, from)
                .with(TO, to)
                .with(FREE, holidays.keySet().toArray(LocalDate[]::new))
                .with(HOLIDAYS, holidays.values().stream().map(Enum::name).toArray(String[]::new));
    }
}
