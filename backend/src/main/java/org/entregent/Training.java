package org.entregent;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.entregent.identity.OwnAddress;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the demonstration as a partner would, for some seconds, and ends the application. Java then keeps which classes real work
 * needs and which of their methods are busy ({@code -XX:AOTCacheOutput}): the next starts take half the time, and their first
 * requests are answered faster. It enters nothing: the data may be kept.
 */
@Component
class Training implements ApplicationListener<ApplicationReadyEvent> {

    private static final Profiles TRAINING = Profiles.of("training");
    private static final Duration DURATION = Duration.ofSeconds(10);
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

    private final JsonMapper json;
    private final Clock clock;

    Training(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var context = event.getApplicationContext();
        if (!context.getEnvironment().acceptsProfiles(TRAINING)) {
            return;
        }
        var address = OwnAddress.of(context.getEnvironment());
        try (var client = HttpClient.newHttpClient()) {
            ask(client, address);
        } catch (IOException broken) {
            throw new IllegalStateException("The application does not answer its own requests", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        System.exit(SpringApplication.exit(context));
    }

    private void ask(HttpClient client, String address) throws IOException, InterruptedException {
        var granted = send(client, address + "/oauth2/token", CLIENT, "application/x-www-form-urlencoded", GRANT);
        var token = "Bearer " + json.readTree(granted).required("access_token").stringValue();
        var end = clock.instant().plus(DURATION);
        while (clock.instant().isBefore(end)) {
            for (var document : DOCUMENTS) {
                var body = json.writeValueAsString(Map.of("query", document, "variables", Map.of("first", 20)));
                var answer = send(client, address + "/graphql", token, "application/json", body);
                if (answer.contains("\"errors\"")) {
                    throw new IllegalStateException("Refused: " + answer);
                }
            }
        }
    }

    private static String send(HttpClient client, String address, String authorization, String type, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", authorization)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }
}
