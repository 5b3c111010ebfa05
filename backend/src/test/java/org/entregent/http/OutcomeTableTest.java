package org.entregent.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.RawAnswer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Every outcome of a request, for every kind of client: what the answer is never depends on what else is taken. */
@ApplicationTest
@DemonstrationData
class OutcomeTableTest {

    private static final String NOBODY = "";
    private static final String MEMBER = "membre@calvados.example";

    /** What clients send, and the form in which each gets a single answer; whether each gets a stream. */
    enum Client {
        ABSENT(null, "application/json", true),
        ANYTHING("*/*", "application/json", true),
        BROWSER("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/json", true),
        JSON("application/json", "application/json", false),
        GRAPHQL("application/graphql-response+json", "application/graphql-response+json", false),
        GRAPHQL_THEN_JSON(
                "application/graphql-response+json, application/json;q=0.9",
                "application/graphql-response+json",
                false),
        JSON_AND_EVENTS("application/json, text/event-stream", "application/json", true),
        GRAPHQL_JSON_AND_EVENTS(
                "application/graphql-response+json, application/json, text/event-stream",
                "application/graphql-response+json",
                true),
        EVENTS_BEFORE_JSON("text/event-stream, application/json;q=0.2", "application/json", true),
        EVENTS("text/event-stream", "text/event-stream", true),
        NO_EVENTS("text/event-stream;q=0, */*;q=0.1", "application/json", false),
        HALF_MALFORMED("json, application/json", "application/json", false);

        private final @Nullable String accept;
        private final String single;
        private final boolean takesStream;

        Client(@Nullable String accept, String single, boolean takesStream) {
            this.accept = accept;
            this.single = single;
            this.takesStream = takesStream;
        }

        boolean asksForStatus() {
            return single.equals("application/graphql-response+json");
        }
    }

    /**
     * @param status where the client asks for it; without it, the status is 200 unless {@code always}
     * @param code empty when the operation went well
     */
    record Outcome(String name, String caller, String body, int status, boolean always, String code) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Outcome> OUTCOMES = List.of(
            executed("a query", "{ viewer { kind } }"),
            executed("a query with nothing left", "{ viewer @skip(if: true) { kind } }"),
            new Outcome(
                    "a mutation that is refused in its payload",
                    MEMBER,
                    asked(
                            "mutation { acknowledgeReferral(input: { referralId: \"0198c0de-0000-7000-8000-000000000001\", "
                                    + "version: 1, commandId: \"0198c0de-0000-7000-8000-000000000002\" }) { errors { __typename } } }"),
                    200,
                    false,
                    ""),
            new Outcome(
                    "an unknown mutation", MEMBER, asked("mutation { nope }"), 400, false, "GRAPHQL_VALIDATION_FAILED"),
            new Outcome("an unknown field", NOBODY, asked("{ nope }"), 400, false, "GRAPHQL_VALIDATION_FAILED"),
            new Outcome("no GraphQL", NOBODY, asked("{ viewer"), 400, false, "GRAPHQL_PARSE_FAILED"),
            new Outcome("an empty document", NOBODY, asked(""), 400, false, "GRAPHQL_PARSE_FAILED"),
            new Outcome(
                    "an unknown operation",
                    NOBODY,
                    "{\"query\":\"query A { viewer { kind } }\",\"operationName\":\"B\"}",
                    400,
                    false,
                    "GRAPHQL_VALIDATION_FAILED"),
            new Outcome(
                    "a missing variable",
                    NOBODY,
                    asked("query ($id: ID!) { node(id: $id) { id } }"),
                    400,
                    false,
                    "BAD_USER_INPUT"),
            new Outcome(
                    "an argument out of bounds",
                    NOBODY,
                    asked("{ chapters(first: 0) { nodes { name } } }"),
                    400,
                    false,
                    "BAD_USER_INPUT"),
            new Outcome(
                    "a dear query",
                    NOBODY,
                    asked("{ chapters(first: 100) { nodes { region { chapters(first: 100) { nodes { name } } } } } }"),
                    400,
                    false,
                    "COST_LIMIT_EXCEEDED"),
            new Outcome(
                    "a lack of permission",
                    NOBODY,
                    asked("{ referrals(first: 1) { nodes { id } } }"),
                    403,
                    false,
                    "FORBIDDEN"),
            new Outcome(
                    "an unknown hash",
                    NOBODY,
                    "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"0\"}}}",
                    400,
                    false,
                    "PERSISTED_QUERY_NOT_FOUND"),
            new Outcome(
                    "a subscription by nobody",
                    NOBODY,
                    asked("subscription { referralChanged { __typename } }"),
                    403,
                    false,
                    "FORBIDDEN"),
            new Outcome(
                    "a subscription that skips its field",
                    MEMBER,
                    asked("subscription { referralChanged @skip(if: true) { __typename } }"),
                    400,
                    false,
                    "GRAPHQL_VALIDATION_FAILED"),
            new Outcome(
                    "a subscription that skips its field by a variable",
                    MEMBER,
                    "{\"query\":\"subscription ($s: Boolean!) { referralChanged @skip(if: $s) { __typename } }\","
                            + "\"variables\":{\"s\":true}}",
                    400,
                    false,
                    "GRAPHQL_VALIDATION_FAILED"),
            new Outcome("a body that is none", NOBODY, "[]", 400, true, "BAD_USER_INPUT"),
            new Outcome("a body too large", NOBODY, " ".repeat(512 * 1024 + 1), 413, true, "BAD_USER_INPUT"));

    @Autowired
    GraphQlClient graphQl;

    static Stream<Arguments> table() {
        return OUTCOMES.stream()
                .flatMap(outcome -> Stream.of(Client.values()).map(client -> Arguments.of(outcome, client)));
    }

    @ParameterizedTest
    @MethodSource("table")
    void outcomeIsToldInTheFormThatIsTaken(Outcome outcome, Client client) {
        var answer = as(outcome.caller(), client).send(outcome.body());
        assertThat(answer.mediaType()).isEqualTo(client.single);
        assertThat(answer.status()).isEqualTo(outcome.always() || client.asksForStatus() ? outcome.status() : 200);
        assertThat(answer.code()).isEqualTo(outcome.code());
        assertThat(answer.json().has("data")).isEqualTo(outcome.code().isEmpty());
        if (!outcome.code().isEmpty()) {
            assertThat(answer.requestId()).isNotEmpty().isEqualTo(answer.header("X-Request-Id"));
        }
    }

    @ParameterizedTest
    @MethodSource("clients")
    void streamGoesOutToWhoTakesEvents(Client client) {
        var answer = as(MEMBER, client).send(asked("subscription { referralChanged { __typename } }"));
        if (client.takesStream) {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.mediaType()).isEqualTo("text/event-stream");
            return;
        }
        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.mediaType()).isEqualTo(client.single);
        assertThat(answer.code()).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.json().at("/errors/0/message").asString()).contains("text/event-stream");
        assertThat(answer.json().has("data")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("clients")
    void tokenThatProvesNothingIsRefusedInTheFormThatIsTaken(Client client) {
        RawAnswer answer = as(NOBODY, client).withToken("no.token.here").send(asked("{ viewer { kind } }"));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.mediaType()).isEqualTo(client.single);
        assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
        assertThat(answer.requestId()).isNotEmpty().isEqualTo(answer.header("X-Request-Id"));
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer ");
    }

    static Stream<Client> clients() {
        return Stream.of(Client.values());
    }

    private GraphQlClient as(String caller, Client client) {
        var named = caller.isEmpty() ? graphQl : graphQl.as(caller);
        return client.accept == null ? named : named.with("Accept", client.accept);
    }

    private static Outcome executed(String name, String document) {
        return new Outcome(name, NOBODY, asked(document), 200, false, "");
    }

    private static String asked(String document) {
        return JsonMapper.shared().writeValueAsString(Map.of("query", document));
    }
}
