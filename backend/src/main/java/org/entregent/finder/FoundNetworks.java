package org.entregent.finder;

import static org.jooq.impl.DSL.asterisk;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.SQLDataType.CLOB;
import static org.jooq.impl.SQLDataType.DOUBLE;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entregent.graph.Scope;
import org.entregent.schema.jooq.public_.tables.NetworkCard;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * Cards of networks with what an answer makes of them. Matches are counted in thirtieths, points in thirtieths of a weight: whole
 * numbers, by which equal scores are equal.
 */
final class FoundNetworks {

    /** Those of the region and its neighbours, without those that fail on what is indispensable. */
    private static final String CARDS = """
            (select matched.*,
              place_weight * coalesce(place_match, 0) + firm_size_weight * coalesce(firm_size_match, 0)
              + activity_weight * coalesce(activity_match, 0) + sought_weight * coalesce(sought_match, 0)
              + frequency_weight * coalesce(frequency_match, 0) + budget_weight * coalesce(budget_match, 0)
              + exclusivity_weight * coalesce(exclusivity_match, 0) as points
            from (
              select card.*, asked.asked_weight, asked.place_weight, asked.firm_size_weight, asked.activity_weight,
                asked.sought_weight, asked.frequency_weight, asked.budget_weight, asked.exclusivity_weight,
                case when asked.place_weight > 0 then app.finder_place_match(card.finder_places_1, card.finder_places_2,
                  card.id = any (asked.naming_ids), card.region_id = any (asked.home_ids), asked.place_1, asked.place_2,
                  asked.beside_1, asked.beside_2) end as place_match,
                case when asked.firm_size_weight > 0 then app.finder_match(card.finder_traits, asked.firm_size_all,
                  asked.firm_size_fitting, asked.firm_size_beside) end as firm_size_match,
                case when asked.activity_weight > 0 then app.finder_activity_match(card.finder_rev_2_1, card.finder_rev_2_2,
                  card.finder_2025_1, card.finder_2025_2, asked.activity_rev_2_1, asked.activity_rev_2_2, asked.activity_2025_1,
                  asked.activity_2025_2) end as activity_match,
                case when asked.sought_weight > 0 then app.finder_sought_match(card.finder_traits, asked.sought_all,
                  asked.sought_share, asked.sought_1, asked.sought_2, asked.sought_3) end as sought_match,
                case when asked.frequency_weight > 0 then app.finder_match(card.finder_traits, asked.frequency_all,
                  asked.frequency_fitting, asked.frequency_beside) end as frequency_match,
                case when asked.budget_weight > 0 then app.finder_match(card.finder_traits, asked.budget_all,
                  asked.budget_fitting, asked.budget_beside) end as budget_match,
                case when asked.exclusivity_weight > 0 then app.finder_match(card.finder_traits, asked.exclusivity_all,
                  asked.exclusivity_fitting, 0) end as exclusivity_match
              from app.finder_asked({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}) as asked
              join ({10}) as card on card.region_id = any (asked.region_ids)
              offset 0
            ) as matched
            cross join (select cast({9} as text[]) as kinds offset 0) as demanded
            where cardinality(kinds) = 0
              or (place_match is distinct from 0 or 'PLACE' <> all (kinds))
              and (firm_size_match is distinct from 0 or 'FIRM_SIZE' <> all (kinds))
              and (activity_match is distinct from 0 or 'ACTIVITY' <> all (kinds))
              and (sought_match is distinct from 0 or 'SOUGHT' <> all (kinds))
              and (frequency_match is distinct from 0 or 'FREQUENCY' <> all (kinds))
              and (budget_match is distinct from 0 or 'BUDGET' <> all (kinds))
              and (exclusivity_match is distinct from 0 or 'EXCLUSIVITY' <> all (kinds))
            ) as found""";

    /** Why a card has its points: a row for each answered question. */
    private static final String REASONS = """
            (values
              (1, 'PLACE', {0}.place_weight, {0}.place_match, array[upper({1})], {0}.department_codes || {0}.commune_codes),
              (2, 'FIRM_SIZE', {0}.firm_size_weight, {0}.firm_size_match, array[{2}], {0}.firm_sizes),
              (3, 'ACTIVITY', {0}.activity_weight, {0}.activity_match, array[{3}],
                case when {0}.all_activities then array['ALL_ACTIVITIES']
                  else array(select 'NAF_REV_2:' || code from unnest({0}.naf_rev_2_codes) as code)
                    || array(select 'NAF_2025:' || code from unnest({0}.naf_2025_codes) as code) end),
              (4, 'SOUGHT', {0}.sought_weight, {0}.sought_match, {4}, {0}.services || {0}.goals),
              (5, 'FREQUENCY', {0}.frequency_weight, {0}.frequency_match, array[{5}], array_remove(array[{0}.frequency], null)),
              (6, 'BUDGET', {0}.budget_weight, {0}.budget_match, array[{6}], array_remove(array[{0}.fee_band], null)),
              (7, 'EXCLUSIVITY', {0}.exclusivity_weight, {0}.exclusivity_match, array[{7}],
                case when cardinality({0}.admissions) = 0 then array[]::text[]
                  when 'SEAT_PER_TRADE' = any ({0}.admissions) then array['SEAT_PER_TRADE']
                  else array['SEVERAL_PER_TRADE'] end)
            ) as reason (place, question, weight, thirtieths, said, sheet_says)""";

    static final Field<String> QUESTION = field(name("question"), VARCHAR.notNull());
    static final Field<Integer> WEIGHT = field(name("weight"), INTEGER.notNull());
    static final Field<Double> MATCH = field(name("match"), DOUBLE.notNull());
    static final Field<String[]> SAID = field(name("said"), VARCHAR.array().notNull());
    static final Field<String[]> SHEET_SAYS =
            field(name("sheet_says"), VARCHAR.array().notNull());

    private static final Field<Integer> POINTS = field(name("points"), INTEGER.notNull());
    private static final Field<Integer> THIRTIETHS = field(name("thirtieths"), INTEGER);
    private static final Field<Integer> PLACE = field(name("place"), INTEGER);

    /** What the answers make of a card. */
    static final List<Field<?>> MADE = Stream.of(
                    Stream.of(field(name("asked_weight"), INTEGER), POINTS),
                    Stream.of(QuestionKind.values()).flatMap(FoundNetworks::matched))
            .<Field<?>>flatMap(Function.identity())
            .toList();

    private FoundNetworks() {}

    private static Stream<Field<?>> matched(QuestionKind kind) {
        var column = kind.name().toLowerCase(Locale.ROOT);
        return Stream.of(field(name(column + "_weight"), INTEGER), field(name(column + "_match"), INTEGER));
    }

    /** All columns of a card, and what the answers make of it. */
    static Select<?> select(Scope scope, Select<?> cards) {
        return DSL.select(asterisk())
                .from(table(
                        CARDS,
                        scope.argument("region", VARCHAR),
                        scope.argument("version", INTEGER),
                        scope.argument("answers.place", VARCHAR),
                        scope.argument("answers.firmSize", VARCHAR),
                        scope.argument("answers.activity", VARCHAR),
                        scope.argument("answers.sought", VARCHAR.array()),
                        scope.argument("answers.frequency", VARCHAR),
                        scope.argument("answers.budget", VARCHAR),
                        scope.argument("answers.exclusivity", VARCHAR),
                        scope.argument("answers.indispensable", VARCHAR.array()),
                        cards));
    }

    static Field<Integer> points(NetworkCard card) {
        return field(card.getUnqualifiedName().append(POINTS.getUnqualifiedName()), POINTS.getDataType());
    }

    /** 0 to 1. */
    static Field<Double> score(NetworkCard card) {
        return field(
                "coalesce(cast({0}.points as double precision) / (30 * nullif({0}.asked_weight, 0)), 0)",
                DOUBLE.notNull(), card.getUnqualifiedName());
    }

    static Select<?> reasons(NetworkCard card, Scope scope) {
        return DSL.select(
                        QUESTION,
                        WEIGHT,
                        field("{0} / 30.0", DOUBLE, THIRTIETHS).cast(DOUBLE).as(MATCH),
                        SAID,
                        SHEET_SAYS)
                .from(table(
                        REASONS,
                        card.getUnqualifiedName(),
                        text(scope, "answers.place"),
                        text(scope, "answers.firmSize"),
                        text(scope, "answers.activity"),
                        scope.argument("answers.sought", VARCHAR.array()).cast(CLOB.array()),
                        text(scope, "answers.frequency"),
                        text(scope, "answers.budget"),
                        text(scope, "answers.exclusivity")))
                .where(THIRTIETHS.isNotNull())
                .orderBy(PLACE);
    }

    /** PostgreSQL doesn't know what a parameter is that stands in a row of values. */
    private static Field<String> text(Scope scope, String argument) {
        return scope.argument(argument, VARCHAR).cast(CLOB);
    }
}
