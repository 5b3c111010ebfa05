package org.entregent;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A partner organisation's program: documents of its own, with a token. */
final class TrainingPartner implements AutoCloseable {

    private static final String GRANT = "grant_type=client_credentials"
            + "&scope=chapters.read:fr-14+members.read:fr-14+referrals.read:fr-14+statistics.read:fr-14";
    /** {@code partenaire-calvados:entregent} */
    private static final String CLIENT = "Basic cGFydGVuYWlyZS1jYWx2YWRvczplbnRyZWdlbnQ=";

    private static final List<String> DOCUMENTS = List.of(
            "{ regions(first: 10) { nodes { code name chapters(first: 20) { totalCount nodes { name commune { name } } } } } }",
            """
            query ($first: Int!) { region(code: "FR-14") { name members(first: $first, search: "an") { nodes { id displayName
              firmName joinedOn specialty { name } chapter { name } referralsGiven(first: 5) { nodes { id status createdAt } } } } } }""",
            """
            query ($first: Int!) { referrals(first: $first, filter: { statuses: [WON, SENT] }) { nodes { id kind status hotness
              createdAt changedAt giver { displayName } receiver { displayName } } pageInfo { hasNextPage endCursor } } }""",
            """
            { region(code: "FR-14") { statistics(from: "2026-01-01", to: "2026-06-01") { referralsGiven } chapters(first: 20) { nodes { name
              statistics(from: "2026-01-01", to: "2026-06-01") { referralsGiven } } } } }""");

    private final String address;
    private final JsonMapper json;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String token;

    /** @param address of the application, without a path */
    TrainingPartner(String address, JsonMapper json) {
        this.address = address;
        this.json = json;
        var granted = send("/oauth2/token", CLIENT, "application/x-www-form-urlencoded", GRANT);
        this.token = "Bearer " + json.readTree(granted).required("access_token").stringValue();
    }

    /** Asks each document once; one that is refused ends the training. */
    void ask() {
        for (var document : DOCUMENTS) {
            var body = json.writeValueAsString(Map.of("query", document, "variables", Map.of("first", 20)));
            var answer = send("/graphql", token, "application/json", body);
            if (answer.contains("\"errors\"")) {
                throw new IllegalStateException("Refused: " + answer);
            }
        }
    }

    @Override
    public void close() {
        http.close();
    }

    private String send(String path, String authorization, String type, String body) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", authorization)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
        return TrainingBrowser.send(http, request).body();
    }
}
