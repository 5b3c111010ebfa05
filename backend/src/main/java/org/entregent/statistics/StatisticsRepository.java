package org.entregent.statistics;

import static org.entregent.schema.jooq.public_.Tables.CHAPTER_MONTH;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_MONTH;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.with;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entregent.schema.jooq.public_.tables.records.ChapterMonthRecord;
import org.entregent.schema.jooq.public_.tables.records.MemberMonthRecord;
import org.entregent.statement.Bound;
import org.entregent.statement.Statements;
import org.jooq.Query;
import org.springframework.stereotype.Repository;

/** Adds to totals: one statement for all of a transaction's, with the columns that any of them has an amount for. */
@Repository
class StatisticsRepository {

    private static final RollupRows<ChapterMonthRecord> CHAPTERS =
            new RollupRows<>(CHAPTER_MONTH, CHAPTER_MONTH.REGION_ID, CHAPTER_MONTH.CHAPTER_ID, CHAPTER_MONTH.MONTH);
    private static final RollupRows<MemberMonthRecord> MEMBERS =
            new RollupRows<>(MEMBER_MONTH, MEMBER_MONTH.REGION_ID, MEMBER_MONTH.MEMBER_ID, MEMBER_MONTH.MONTH);

    private static final Statements<Shape> ADDITIONS = Statements.by(StatisticsRepository::addition);

    private record Shape(SortedSet<String> ofChapters, SortedSet<String> ofMembers) {}

    /** Empty when there is nothing to add. */
    Optional<Bound> add(
            SortedMap<Totals.Key, SortedMap<String, Long>> chapters,
            SortedMap<Totals.Key, SortedMap<String, Long>> members) {
        if (chapters.isEmpty() && members.isEmpty()) {
            return Optional.empty();
        }
        var shape = new Shape(names(chapters), names(members));
        var addition = ADDITIONS.of(shape);
        CHAPTERS.bind(addition, shape.ofChapters(), chapters);
        MEMBERS.bind(addition, shape.ofMembers(), members);
        return Optional.of(addition);
    }

    private static Query addition(Shape shape) {
        if (shape.ofMembers().isEmpty()) {
            return CHAPTERS.add(insertInto(CHAPTER_MONTH), shape.ofChapters());
        }
        if (shape.ofChapters().isEmpty()) {
            return MEMBERS.add(insertInto(MEMBER_MONTH), shape.ofMembers());
        }
        var chapters = CHAPTERS.add(insertInto(CHAPTER_MONTH), shape.ofChapters());
        return MEMBERS.add(
                with(name("chapters").as(chapters.returning(CHAPTER_MONTH.REGION_ID)))
                        .insertInto(MEMBER_MONTH),
                shape.ofMembers());
    }

    private static SortedSet<String> names(SortedMap<Totals.Key, SortedMap<String, Long>> totals) {
        var names = new TreeSet<String>();
        totals.values().forEach(amounts -> names.addAll(amounts.keySet()));
        return names;
    }
}
