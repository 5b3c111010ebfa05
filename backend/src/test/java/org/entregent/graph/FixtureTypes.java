package org.entregent.graph;

import static org.entregent.graph.FixtureTables.AREA;
import static org.entregent.graph.FixtureTables.CLUB;
import static org.entregent.graph.FixtureTables.HAPPENING;
import static org.entregent.graph.FixtureTables.PERSON;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.BOOLEAN;
import static org.jooq.impl.SQLDataType.INTEGER;
import static org.jooq.impl.SQLDataType.LOCALDATE;
import static org.jooq.impl.SQLDataType.UUID;
import static org.jooq.impl.SQLDataType.VARCHAR;

import java.util.List;
import org.entregent.graph.FixtureTables.Areas;
import org.entregent.graph.FixtureTables.Clubs;
import org.entregent.graph.FixtureTables.Happenings;
import org.entregent.graph.FixtureTables.People;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Declarations that use everything that the compiler offers. */
public final class FixtureTypes {

    enum Permission implements GraphPermission {
        CLUBS,
        PEOPLE,
        SECRETS
    }

    private FixtureTypes() {}

    public static Declarations declarations() {
        return new Declarations(types(), extensions());
    }

    public static NodeIds nodeIds() {
        return new NodeIds(declarations());
    }

    public static List<GraphExtension<?>> extensions() {
        return List.of(new AreaClubs(), new ClockPeople());
    }

    public static List<GraphType<?>> types() {
        return List.of(
                new AreaType(),
                new ClubType(),
                new PersonType(),
                new FixtureObjects.LetterType(),
                new FixtureObjects.FirmType(),
                new FixtureObjects.MoneyType(),
                new FixtureObjects.ClubSumsType(),
                new FixtureObjects.CurrencySumType(),
                new FixtureObjects.FiguresType(),
                new FixtureObjects.KindFigureType(),
                new HappeningType(),
                new TalkType(),
                new TripType(),
                new FixtureObjects.MeType());
    }

    static final class AreaType extends GraphType<Areas> {
        AreaType() {
            super("Area", AREA);
            key(AREA.ID);
            nodeId("are");
            region(AREA.ID);
            field("code", AREA.CODE);
            field("name", AREA.NAME);
            one("parent", AREA, (area, parent) -> parent.ID.eq(area.PARENT_ID));
            rootOne("area", (area, scope) -> area.CODE.eq(scope.argument("code", VARCHAR)));
            rootList("areas", (area, scope) -> area.ID.gt(0)).order(area -> List.of(area.NAME.desc()));
        }
    }

    static final class AreaClubs extends GraphExtension<Areas> {
        AreaClubs() {
            super("Area", AREA);
            connection("clubs", CLUB, (area, club) -> club.REGION_ID.eq(area.ID))
                    .order(club -> List.of(club.NAME.asc()))
                    .summary("sums", 1, FixtureObjects.ClubSumsType::of);
        }
    }

    /** A data fetcher answers Clock and the rest of its fields. */
    static final class ClockPeople extends GraphExtension<Table<?>> {
        ClockPeople() {
            super("Clock");
            computed(
                    "early",
                    BOOLEAN.notNull(),
                    (clock, scope) -> DSL.field(DSL.cardinality(scope.viewer().value("people", UUID.array()))
                            .eq(0)));
            list(
                    "people",
                    PERSON,
                    (clock, person, scope) -> person.ID.eq(any(scope.viewer().value("people", UUID.array()))));
            one(
                    "boss",
                    PERSON,
                    (clock, person, scope) -> person.ID.eq(any(scope.viewer().value("people", UUID.array()))));
        }
    }

    static final class ClubType extends GraphType<Clubs> {
        ClubType() {
            super("Club", CLUB);
            key(CLUB.REGION_ID, CLUB.ID);
            nodeId("clu");
            region(CLUB.REGION_ID);
            visible((club, viewer) -> viewer.reaches(club.REGION_ID, Permission.CLUBS));
            field("clubId", CLUB.ID);
            field("name", CLUB.NAME);
            field("openedOn", CLUB.OPENED_ON);
            field("opensAt", CLUB.OPENS_AT);
            field("createdAt", CLUB.CREATED_AT);
            field("rating", CLUB.RATING);
            field("tags", CLUB.TAGS);
            field("secret", CLUB.SECRET);
            computed(
                    "open",
                    BOOLEAN.notNull(),
                    club -> DSL.field(club.OPENED_ON.lt(java.time.LocalDate.of(2020, 6, 1))));
            computed("seats", INTEGER.notNull(), ClubType::seats);
            one("area", AREA, (club, area) -> area.ID.eq(club.REGION_ID));
            object(
                    "budget",
                    (club, scope) -> select(
                            club.BUDGET.as(FixtureObjects.MoneyType.AMOUNT),
                            club.CURRENCY.as(FixtureObjects.MoneyType.CURRENCY)));
            connection(
                            "people",
                            PERSON,
                            (club, person) ->
                                    person.REGION_ID.eq(club.REGION_ID).and(person.CLUB_ID.eq(club.ID)))
                    .filter("status", VARCHAR, (person, status) -> person.STATUS.eq(status))
                    .edge("initial", VARCHAR.notNull(), person -> DSL.left(person.NAME, 1))
                    .edgeRows("lettersOfStatus", (person, _) -> FixtureObjects.LetterType.of(person))
                    .order(person -> List.of(person.NICKNAME.asc(), person.NAME.desc()));
            list(
                            "happenings",
                            HAPPENING,
                            (club, happening) ->
                                    happening.REGION_ID.eq(club.REGION_ID).and(happening.CLUB_ID.eq(club.ID)))
                    .order(happening -> List.of(happening.HAPPENED_AT.desc()))
                    .atMost(3);
            object("figures", FixtureObjects.FiguresType::of);
            choice("patron")
                    .branch(
                            "Person",
                            PERSON,
                            (club, person) ->
                                    person.REGION_ID.eq(club.REGION_ID).and(person.ID.eq(club.PATRON_ID)))
                    .branch(
                            "Firm",
                            (club, scope) ->
                                    select(club.PATRON_NAME.as("firm_name")).where(club.PATRON_NAME.isNotNull()));
            rootById("club");
            rootOne("clubBy", (club, scope) -> {
                NodeKey id = scope.id("by.id", "Club");
                return scope.has("by.id")
                        ? club.REGION_ID.eq(id.region()).and(club.ID.eq(id.uuid()))
                        : club.NAME
                                .eq(scope.argument("by.name", VARCHAR))
                                .and(club.OPENED_ON.lt(java.time.LocalDate.of(2020, 3, 12)));
            });
            rootConnection("clubs")
                    .holds((viewer, given) -> given.test("filter.tags") ? 50 : 1_000L * viewer.regions("CLUBS").length)
                    .filter("filter.name", VARCHAR, (club, text) -> club.NAME.contains(text))
                    .looking("filter.name", 3)
                    .filter("filter.openedFrom", LOCALDATE, (club, day) -> club.OPENED_ON.ge(day))
                    .filter(
                            "filter.tags",
                            VARCHAR.array(),
                            (club, tags) -> DSL.field("{0} && cast({1} as text[])", BOOLEAN, club.TAGS, tags)
                                    .isTrue())
                    .filter("filter.budget.atLeast", BIGINT, (club, amount) -> club.BUDGET.ge(amount))
                    .filter("filter.budget.atMost", BIGINT, (club, amount) -> club.BUDGET.le(amount))
                    .order("NAME", club -> List.of(club.NAME.asc()))
                    .order("RATING_DESC", club -> List.of(club.RATING.desc()))
                    .order("OPENED_DESC_NAME", club -> List.of(club.OPENED_ON.desc(), club.NAME.asc()))
                    .order("NEAREST_BUDGET", ClubType::nearestBudget)
                    .sorting("NEAREST_BUDGET", 4)
                    .summary("sums", 2, FixtureObjects.ClubSumsType::of);
        }

        private static List<? extends SortField<?>> nearestBudget(Clubs club, Scope scope) {
            Field<Long> distance =
                    DSL.field("abs({0} - {1})", BIGINT.notNull(), club.BUDGET, scope.argument("budget", BIGINT));
            return scope.has("budget") ? List.of(distance.asc(), club.RATING.desc()) : List.of(club.BUDGET.asc());
        }

        private static Field<Integer> seats(Clubs club, Scope scope) {
            Field<Integer> length = DSL.length(club.NAME).plus(scope.argument("extra", INTEGER));
            return scope.has("double")
                    ? DSL.when(scope.argument("double", BOOLEAN).isTrue(), length.times(2))
                            .otherwise(length)
                    : length;
        }
    }

    static final class PersonType extends GraphType<People> {
        private static final Field<String> INITIAL = DSL.field(DSL.name("initial"), VARCHAR.notNull());

        PersonType() {
            super("Person", PERSON);
            key(PERSON.REGION_ID, PERSON.ID);
            nodeId("per");
            region(PERSON.REGION_ID);
            visible((person, viewer) -> viewer.holds(Permission.PEOPLE)
                    ? viewer.reaches(person.REGION_ID, Permission.PEOPLE)
                    : person.ID.eq(any(viewer.value("people", UUID.array()))));
            field("name", PERSON.NAME);
            field("nickname", PERSON.NICKNAME)
                    .when((person, viewer) -> person.ID.ne(DSL.all(viewer.value("people", UUID.array()))));
            field("status", PERSON.STATUS);
            field("joinedAt", PERSON.JOINED_AT);
            one(
                    "club",
                    CLUB,
                    (person, club) -> club.REGION_ID.eq(person.REGION_ID).and(club.ID.eq(person.CLUB_ID)));
            one(
                    "mentor",
                    PERSON,
                    (person, mentor) -> mentor.REGION_ID.eq(person.REGION_ID).and(mentor.ID.eq(person.MENTOR_ID)));
            one(
                    "boss",
                    PERSON,
                    (person, boss) -> boss.REGION_ID.eq(person.BOSS_REGION_ID).and(boss.ID.eq(person.BOSS_ID)));
            rootConnection("people")
                    .idFilter(
                            "club",
                            "Club",
                            (person, id) -> person.REGION_ID.eq(id.region()).and(person.CLUB_ID.eq(id.uuid())))
                    .holds((viewer, given) -> 5_000)
                    .lookingByTrigrams("club", 2)
                    .filter("statuses", VARCHAR.array(), (person, statuses) -> person.STATUS.eq(any(statuses)))
                    .from(PersonType::withInitial, List.of(INITIAL))
                    .order(person -> List.of(initial(person).asc()))
                    .edge("initial", VARCHAR.notNull(), PersonType::initial)
                    .edgeRows("lettersOfStatus", (person, _) -> FixtureObjects.LetterType.of(person));
            rootOne("lostPerson", (person, scope) -> person.NAME.eq(scope.argument("code", VARCHAR)));
        }

        private static Field<String> initial(People person) {
            return DSL.field(person.getUnqualifiedName().append(INITIAL.getUnqualifiedName()), INITIAL.getDataType());
        }

        private static Select<?> withInitial(Scope scope, Select<?> readable) {
            Table<?> person = readable.asTable("readable");
            return select(
                            person.asterisk(),
                            DSL.left(person.field(PERSON.NAME), 1).as(INITIAL))
                    .from(person);
        }
    }

    static final class HappeningType extends GraphType<Happenings> {
        HappeningType() {
            super("Happening", HAPPENING);
            key(HAPPENING.REGION_ID, HAPPENING.ID);
            variant(happening -> DSL.when(happening.KIND.eq("TALK"), "Talk").otherwise("Trip"));
        }
    }

    private abstract static class SomeHappening extends GraphType<Happenings> {
        SomeHappening(String name) {
            super(name, HAPPENING);
            key(HAPPENING.REGION_ID, HAPPENING.ID);
            field("title", HAPPENING.TITLE);
            field("happenedAt", HAPPENING.HAPPENED_AT);
            one(
                    "club",
                    CLUB,
                    (happening, club) -> club.REGION_ID.eq(happening.REGION_ID).and(club.ID.eq(happening.CLUB_ID)));
        }
    }

    static final class TalkType extends SomeHappening {
        TalkType() {
            super("Talk");
            field("seats", HAPPENING.SEATS);
        }
    }

    static final class TripType extends SomeHappening {
        TripType() {
            super("Trip");
            field("destination", HAPPENING.DESTINATION);
        }
    }
}
