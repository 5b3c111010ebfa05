package org.entregent.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.entregent.ApplicationTest;
import org.entregent.GraphQlAnswer;
import org.entregent.GraphQlClient;
import org.entregent.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What the API says to those who speak anything but JSON by POST. */
@ApplicationTest
class NegotiationTest {

    private static final String WHO = "{ viewer { kind } }";

    @Autowired
    GraphQlClient graphQl;

    @Autowired
    TestTokens tokens;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*",
                "application/json",
                "application/graphql-response+json; charset=utf-8, application/json; q=0.9",
                "text/html, */*; q=0.1"
            })
    void jsonIsGivenToWhoTakesIt(String accepted) {
        assertThat(graphQl.with("Accept", accepted).run(WHO).at("/viewer/kind").asString())
                .isEqualTo("PUBLIC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml, image/*", "json", "application/graphql"})
    void otherAnswersAreNotToBeHad(String accepted) {
        refused(graphQl.with("Accept", accepted).run(WHO), 406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "json"})
    void otherBodiesAreNotRead(String type) {
        refused(graphQl.with("Content-Type", type).run(WHO), 415);
    }

    @Test
    void operationsAreNotReadFromAddresses() {
        var answer = tokens.browser().get("/graphql?query=%7B__typename%7D");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
        assertThat(JsonMapper.shared()
                        .readTree(answer.body())
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("BAD_USER_INPUT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"query\": ",
                "[]",
                "\"{ viewer { kind } }\"",
                "{\"query\": 0}",
                "{\"query\": \"{ viewer { kind } }\", \"operationName\": true}",
                "{\"query\": \"{ viewer { kind } }\", \"variables\": \"none\"}"
            })
    void bodiesThatAreNoRequestsAreToldWhatIsOne(String body) {
        var answer = tokens.browser().postText("/graphql", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        var error = JsonMapper.shared().readTree(answer.body()).at("/errors/0");
        assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
        assertThat(error.at("/message").asString()).contains("query", "variables", "operationName");
    }

    private static void refused(GraphQlAnswer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.codes()).containsExactly("BAD_USER_INPUT");
        assertThat(answer.body().has("data")).isFalse();
    }
}
