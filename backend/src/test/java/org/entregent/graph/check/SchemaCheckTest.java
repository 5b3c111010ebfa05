package org.entregent.graph.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.graph.FixtureTables.AREA;
import static org.entregent.graph.FixtureTables.CLUB;
import static org.entregent.graph.FixtureTables.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.entregent.graph.Declarations;
import org.entregent.graph.FixtureTables.Areas;
import org.entregent.graph.FixtureTypes;
import org.entregent.graph.GraphExtension;
import org.entregent.graph.GraphType;
import org.entregent.graph.answer.Fixture;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;

/** Each disagreement of schema and declarations is found, and named by its place. */
class SchemaCheckTest {

    private static final String CONNECTION = "(first: Int, after: String, last: Int, before: String)";

    @Test
    void findsNothingWhereSchemaAndDeclarationsAgree() {
        assertThat(problems("", bad -> {})).isEmpty();
    }

    @Test
    void wantsAnAnswerForEveryField() {
        assertThat(problems("extend type Area { lost: String }", bad -> {})).containsExactly("Area.lost has no answer");
        assertThat(problems("extend type Query { lost: String }", bad -> {}))
                .containsExactly("Query.lost has no answer");
    }

    @Test
    void wantsAFieldForEveryAnswer() {
        assertThat(problems("type Bad { id: Int }", bad -> {
                    bad.add("id", AREA.ID);
                    bad.add("more", AREA.ID);
                }))
                .containsExactly("Bad.more is declared, but the SDL has no such field");
    }

    @Test
    void wantsADeclaredTypeInTheSchema() {
        assertThat(problems("", bad -> bad.add("id", AREA.ID), true))
                .containsExactly("Bad is declared, but the SDL has no such object type");
    }

    @Test
    void comparesNullability() {
        assertThat(problems("type Bad { parent: Int! }", bad -> bad.add("parent", AREA.PARENT_ID)))
                .containsExactly("Bad.parent is never null, but its answer may be");
        assertThat(problems(
                        "type Bad { name: String! @requires(permission: CLUBS) }", bad -> bad.add("name", AREA.NAME)))
                .containsExactly("Bad.name is never null, but its answer may be");
        assertThat(problems("type Bad { parent: Int }", bad -> bad.add("parent", AREA.PARENT_ID)))
                .isEmpty();
    }

    @Test
    void comparesScalars() {
        assertThat(problems("type Bad { name: Int! }", bad -> bad.add("name", AREA.NAME)))
                .containsExactly("Bad.name is of type Int!, but answered by clob (String)");
        assertThat(problems("type Bad { name: [String!]! }", bad -> bad.add("name", AREA.NAME)))
                .singleElement()
                .asString()
                .startsWith("Bad.name is of type [String!]!");
        assertThat(problems("type Bad { name: Area }", bad -> bad.add("name", AREA.NAME)))
                .singleElement()
                .asString()
                .startsWith("Bad.name is of type Area");
    }

    @Test
    void followsArrowsToDeclaredTypesOverTheSameTable() {
        assertThat(problems("type Bad { club: Club }", Bad::onePerson))
                .containsExactly("Bad.club leads to Club by the table person, on which that does not rest");
        assertThat(problems("type Bad { club: Undeclared } type Undeclared { x: Int }", Bad::onePerson))
                .containsExactly("Bad.club leads to Undeclared, which is not declared");
        assertThat(problems("type Bad { club: [Person!] }", Bad::onePerson))
                .containsExactly("Bad.club is answered by one object, but of type [Person!]");
    }

    @Test
    void wantsEveryBranchOfAUnion() {
        assertThat(problems("type Bad { patron: Patron }", Bad::onlyPersonAsPatron))
                .containsExactly("Bad.patron has no branch for Firm");
    }

    @Test
    void wantsEveryArgumentUsedAndKnown() {
        assertThat(problems("type Bad { name(loud: Boolean): String! }", bad -> bad.add("name", AREA.NAME)))
                .containsExactly("Bad.name does nothing with its argument loud");
        assertThat(problems("type Bad { name: String }", bad -> bad.argument("name", "prefix", SQLDataType.VARCHAR)))
                .containsExactly("Bad.name looks at prefix, which is no argument");
        assertThat(problems(
                        "type Bad { name(filter: ClubFilter): String }",
                        bad -> bad.argument("name", "filter.nothing", SQLDataType.VARCHAR)))
                .containsExactly("Bad.name looks at filter.nothing, which is no argument");
        assertThat(problems(
                        "type Bad { name(filter: ClubFilter): String }",
                        bad -> bad.argument("name", "filter.budget.atLeast", SQLDataType.VARCHAR)))
                .isEmpty();
    }

    @Test
    void wantsPagesAndEveryOrder() {
        assertThat(problems("type Bad { clubs(first: Int, last: Int, before: String): ClubConnection! }", Bad::clubs))
                .containsExactly("Bad.clubs is a connection without the argument after");
        assertThat(problems(
                        "type Bad { clubs" + CONNECTION.replace(")", ", orderBy: ClubOrder)") + ": ClubConnection! }",
                        Bad::clubs))
                .contains("Bad.clubs has no order RATING_DESC");
        assertThat(problems("type Bad { clubs" + CONNECTION + ": Club }", Bad::clubs))
                .containsExactly("Bad.clubs is no connection: its type has no nodes");
    }

    @Test
    void wantsASummaryForWhatAConnectionHasBeside() {
        assertThat(problems("extend type PersonConnection { lost: String }", bad -> {}))
                .containsExactlyInAnyOrder("Query.people.lost has no answer", "Club.people.lost has no answer");
        assertThat(problems("type Bad { clubs" + CONNECTION + ": ClubConnection! }", Bad::summaries))
                .containsExactlyInAnyOrder(
                        "Bad.clubs.sums has no answer", "Bad.clubs.lost is declared, but the SDL has no such field");
    }

    @Test
    void wantsWhatOrdersLookAt() {
        assertThat(problems("type Bad { clubs" + CONNECTION + ": ClubConnection! }", Bad::orderByArgument))
                .containsExactlyInAnyOrder(
                        "Bad.clubs looks at near, which is no argument", "Bad.clubs.sums has no answer");
    }

    @Test
    void wantsARootForWhatIsExtendedButNotDeclared() {
        List<GraphExtension<?>> extensions = new ArrayList<>(FixtureTypes.extensions());
        extensions.add(new Orphan());
        Declarations declarations = new Declarations(FixtureTypes.types(), extensions);
        assertThat(new SchemaCheck(Fixture.schema("type Orphan { x: Int }"), declarations).problems())
                .contains("Orphan is extended, but neither declared nor the type of a root field");
    }

    private static List<String> problems(String sdl, Consumer<Bad> declare) {
        return problems(sdl, declare, sdl.contains("type Bad"));
    }

    private static List<String> problems(String sdl, Consumer<Bad> declare, boolean declared) {
        List<GraphType<?>> types = new ArrayList<>(FixtureTypes.types());
        if (declared) {
            Bad bad = new Bad();
            declare.accept(bad);
            types.add(bad);
        }
        Declarations declarations = new Declarations(types, FixtureTypes.extensions());
        return new SchemaCheck(Fixture.schema(sdl), declarations).problems();
    }

    /** A declaration to go wrong in. */
    private static final class Bad extends GraphType<Areas> {
        Bad() {
            super("Bad", AREA);
            key(AREA.ID);
            region(AREA.ID);
        }

        void add(String name, Field<?> column) {
            field(name, column);
        }

        void onePerson() {
            one("club", PERSON, (area, person) -> person.REGION_ID.eq(area.ID));
        }

        void onlyPersonAsPatron() {
            choice("patron").branch("Person", PERSON, (area, person) -> person.REGION_ID.eq(area.ID));
        }

        <V> void argument(String name, String path, DataType<V> type) {
            computed(
                    name,
                    SQLDataType.VARCHAR,
                    (area, scope) -> DSL.field("{0}", SQLDataType.VARCHAR, scope.argument(path, type)));
        }

        void clubs() {
            connection("clubs", CLUB, (area, club) -> club.REGION_ID.eq(area.ID))
                    .order("NAME", club -> List.of(club.NAME.asc()))
                    .summary("sums", 1, (club, filters) -> DSL.selectOne());
        }

        void summaries() {
            connection("clubs", CLUB, (area, club) -> club.REGION_ID.eq(area.ID))
                    .summary("lost", 1, (club, filters) -> DSL.selectOne());
        }

        void orderByArgument() {
            connection("clubs", CLUB, (area, club) -> club.REGION_ID.eq(area.ID))
                    .order(
                            "NEAR",
                            (club, scope) -> List.of(
                                    scope.argument("near", SQLDataType.VARCHAR).asc()));
        }
    }

    private static final class Orphan extends GraphExtension<Areas> {
        Orphan() {
            super("Orphan", AREA);
            field("x", AREA.ID);
        }
    }
}
