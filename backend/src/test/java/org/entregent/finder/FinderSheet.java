package org.entregent.finder;

import static org.entregent.schema.jooq.public_.Tables.NETWORK_CARD;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.entregent.Owner;
import org.jspecify.annotations.Nullable;

/** What the finder reads of a sheet. */
record FinderSheet(
        int regionId,
        UUID id,
        List<String> departments,
        List<String> communes,
        List<String> firmSizes,
        boolean allActivities,
        List<String> revTwo,
        List<String> naf2025,
        List<String> services,
        List<String> goals,
        @Nullable String frequency,
        @Nullable String feeBand,
        List<String> admissions,
        int completeness,
        OffsetDateTime changedAt) {

    private static final OffsetDateTime CHANGED = OffsetDateTime.parse("2026-05-01T08:00:00Z");

    /** What is sought are services, then goals. */
    private static final int SERVICES = 7;

    private static final int ALL_SOUGHT = 17;

    /** One that says this and that, or nothing. */
    static FinderSheet random(Random random, List<Integer> regionIds) {
        var isForAll = random.nextInt(5) == 0;
        return new FinderSheet(
                regionIds.get(random.nextInt(regionIds.size())),
                new UUID(random.nextLong(), random.nextLong()),
                some(random, "13", "84", "83", "30", "05", "14"),
                random.nextInt(3) == 0 ? some(random, "13005", "13055", "84007") : List.of(),
                some(random, QuestionKind.FIRM_SIZE.sayings().toArray(String[]::new)),
                isForAll,
                isForAll ? List.of() : some(random, "C", "F", "43", "10"),
                isForAll ? List.of() : some(random, "C", "10", "F"),
                some(random, QuestionKind.SOUGHT.sayings().subList(0, SERVICES).toArray(String[]::new)),
                some(
                        random,
                        QuestionKind.SOUGHT
                                .sayings()
                                .subList(SERVICES, ALL_SOUGHT)
                                .toArray(String[]::new)),
                one(random, QuestionKind.FREQUENCY.sayings()),
                one(random, QuestionKind.BUDGET.sayings()),
                some(random, "OPEN", "CO_OPTED", "SEAT_PER_TRADE", "VOTE"),
                random.nextInt(4) * 25,
                CHANGED.plusDays(random.nextInt(3)));
    }

    /** The same, but that it says this of one question's subject, and whatever it said of the others. */
    FinderSheet saying(QuestionKind kind, List<String> values) {
        return new FinderSheet(
                regionId,
                id,
                kind == QuestionKind.PLACE ? values : departments,
                communes,
                kind == QuestionKind.FIRM_SIZE ? values : firmSizes,
                kind == QuestionKind.ACTIVITY || allActivities,
                kind == QuestionKind.ACTIVITY ? List.of() : revTwo,
                kind == QuestionKind.ACTIVITY ? List.of() : naf2025,
                kind == QuestionKind.SOUGHT ? of(values, 0, SERVICES) : services,
                kind == QuestionKind.SOUGHT ? of(values, SERVICES, ALL_SOUGHT) : goals,
                kind == QuestionKind.FREQUENCY ? values.getFirst() : frequency,
                kind == QuestionKind.BUDGET ? values.getFirst() : feeBand,
                kind == QuestionKind.EXCLUSIVITY
                        ? List.of(values.contains("SEAT_PER_TRADE") ? "SEAT_PER_TRADE" : "OPEN")
                        : admissions,
                completeness,
                changedAt);
    }

    private static List<String> of(List<String> values, int from, int to) {
        return values.stream()
                .filter(QuestionKind.SOUGHT.sayings().subList(from, to)::contains)
                .toList();
    }

    String slug() {
        return "fiche-" + id;
    }

    /** Takes the place of the card that has its id. */
    void keep() {
        Owner.sql().deleteFrom(NETWORK_CARD).where(NETWORK_CARD.ID.eq(id)).execute();
        Owner.sql()
                .insertInto(NETWORK_CARD)
                .set(NETWORK_CARD.REGION_ID, regionId)
                .set(NETWORK_CARD.ID, id)
                .set(NETWORK_CARD.SLUG, slug())
                .set(NETWORK_CARD.STATUS, "PUBLISHED")
                .set(NETWORK_CARD.PUBLISHED_AT, changedAt)
                .set(NETWORK_CARD.CHANGED_AT, changedAt)
                .set(NETWORK_CARD.NAME, slug())
                .set(NETWORK_CARD.FAMILY, "THEMATIC")
                .set(NETWORK_CARD.DEPARTMENT_CODES, array(departments))
                .set(NETWORK_CARD.COMMUNE_CODES, array(communes))
                .set(NETWORK_CARD.ALL_ACTIVITIES, allActivities)
                .set(NETWORK_CARD.NAF_REV_2_CODES, array(revTwo))
                .set(NETWORK_CARD.NAF_2025_CODES, array(naf2025))
                .set(NETWORK_CARD.AUDIENCES, new String[0])
                .set(NETWORK_CARD.FIRM_SIZES, array(firmSizes))
                .set(NETWORK_CARD.FEE_BAND, feeBand)
                .set(NETWORK_CARD.ADMISSIONS, array(admissions))
                .set(NETWORK_CARD.FREQUENCY, frequency)
                .set(NETWORK_CARD.TIME_SLOTS, new String[0])
                .set(NETWORK_CARD.SERVICES, array(services))
                .set(NETWORK_CARD.GOALS, array(goals))
                .set(NETWORK_CARD.LANGUAGES, new String[0])
                .set(NETWORK_CARD.MISSING, new String[0])
                .set(NETWORK_CARD.COMPLETENESS, completeness)
                .execute();
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }

    private static List<String> some(Random random, String... values) {
        var some = new ArrayList<String>();
        var isSaid = random.nextInt(4) > 0;
        for (var value : values) {
            if (isSaid && random.nextInt(3) == 0) {
                some.add(value);
            }
        }
        return List.copyOf(some);
    }

    private static @Nullable String one(Random random, List<String> values) {
        return random.nextInt(4) == 0 ? null : values.get(random.nextInt(values.size()));
    }
}
