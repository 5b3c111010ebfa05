package org.entregent.graph.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.entregent.DatabaseTest;
import org.entregent.TestDatabase;
import org.entregent.graph.FixtureViewer;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compiler answers as plain graphql-java does. */
@DatabaseTest
class ComparisonTest {

    private static Fixture fixture;
    private static ReferenceExecutor reference;

    @BeforeAll
    static void prepare() throws SQLException {
        Fixture.createTables();
        fixture = new Fixture();
        reference = new ReferenceExecutor(
                fixture.declarations,
                fixture.schema,
                DSL.using(TestDatabase.owner().getConnection(), SQLDialect.POSTGRES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ areas { id code name parent { name parent { code } } } }",
                "{ area(code: \"B\") { clubs(first: 3) { totalCount nodes { name tags opensAt createdAt rating open } } } }",
                "{ clubs(first: 4, orderBy: RATING_DESC) { edges { cursor node { id rating } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }",
                "{ clubs(last: 4, orderBy: RATING_DESC) { edges { cursor node { id rating } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }",
                "{ clubs(first: 5, filter: {openedFrom: \"2020-05-01\", tags: [\"t1\", \"t2\"], budget: {atLeast: 2, atMost: 20000000000000}}) { nodes { openedOn tags budget { minorUnits currency } } } }",
                "{ clubs(first: 3) { nodes { seats a: seats(extra: 4) b: seats(extra: 2, double: true) c: seats(double: null) secret figures(from: \"2020-01-01\", to: \"2023-01-03\") { joined meanSeats byKind { kind seats } } } } }",
                "{ clubs(first: 10) { nodes { patron { __typename ... on Person { name mentor { name } } ... on Firm { name } } } } }",
                "{ clubs(first: 2) { nodes { happenings { __typename title ... on Talk { seats at: happenedAt } ... on Trip { destination club { name } } } } } }",
                "{ people(first: 7) { nodes { name nickname status boss { name } club { name area { code } } } pageInfo { endCursor } } }",
                "{ people(last: 3) { totalCount edges { __typename cursor initial lettersOfStatus { letter } node { name } } nodes { name } } }",
                "{ clubs(first: 2) { nodes { people(first: 2) { edges { first: initial lettersOfStatus { __typename letter } } } } } }",
                "{ clubs(first: 2) { nodes { people(first: 2, status: ACTIVE) { totalCount edges { cursor node { nickname name } } } rest: people(last: 3) { pageInfo { startCursor hasPreviousPage } nodes { name } } } } }",
                "{ me { name areas { code } people { name } } }",
                "{ clock { now early people { name } } }",
                "{ a: areas { code } b: areas { ...X ...X } __typename } fragment X on Area { name ...Y } fragment Y on Area { name code }",
                "{ clubs(first: 1) { nodes { area { code } } nodes { area { name } } } }"
            })
    void answersAlike(String document) {
        compare(document, Map.of(), FixtureViewer.EVERYTHING.asPerson(FixtureViewer.SOMEBODY));
    }

    private static void compare(String document, Map<String, Object> variables, FixtureViewer viewer) {
        Object compiled = Cursors.normalized(fixture.execute(document, variables, viewer));
        Object plain = Cursors.normalized(Fixture.specification(reference.execute(document, variables, viewer)));
        assertThat(compiled).as(document).isEqualTo(plain);
    }
}
