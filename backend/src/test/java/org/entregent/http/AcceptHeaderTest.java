package org.entregent.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptHeaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                        | JSON             | true",
                "*/*                                                       | JSON             | true",
                "application/*                                             | JSON             | false",
                "text/*                                                    |                  | true",
                "application/json                                          | JSON             | false",
                "APPLICATION/JSON                                          | JSON             | false",
                "application/json; charset=utf-8                           | JSON             | false",
                "application/graphql-response+json                         | GRAPHQL_RESPONSE | false",
                "application/*+json                                        | GRAPHQL_RESPONSE | false",
                "application/json, text/event-stream                       | JSON             | true",
                "text/event-stream, application/json;q=0.1                 | JSON             | true",
                "application/graphql-response+json, application/json;q=0.9 | GRAPHQL_RESPONSE | false",
                "application/json, application/graphql-response+json       | GRAPHQL_RESPONSE | false",
                "application/json, application/graphql-response+json;q=0.9 | JSON             | false",
                "application/json;q=0.5, */*                               | GRAPHQL_RESPONSE | true",
                "text/html, application/xml;q=0.9, */*;q=0.8               | JSON             | true",
                "text/event-stream                                         |                  | true",
                "text/event-stream;q=0, */*                                | JSON             | false",
                "application/json;q=0, text/event-stream                   |                  | true",
                "*/*;q=0, application/json                                 | JSON             | false",
                "*/*;q=0                                                   |                  | false",
                "application/*;q=0, */*                                    |                  | true",
                "text/html                                                 |                  | false",
                "json                                                      |                  | false",
                "json, application/json                                    | JSON             | false",
                "application/json;q=9                                      |                  | false",
                "application/json;q=9, text/event-stream                   |                  | true",
                "application/x;a=\",application/json                       |                  | false",
            })
    void tellsWhatIsTaken(String header, Form json, boolean events) {
        assertThat(AcceptHeader.read(header)).isEqualTo(new Accepted(json, events));
    }
}
