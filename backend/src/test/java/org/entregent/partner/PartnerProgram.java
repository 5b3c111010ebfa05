package org.entregent.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.entregent.GraphQlClient;
import org.entregent.TestTokens;
import tools.jackson.databind.json.JsonMapper;

/** A partner's program: gets tokens with its client's name and a secret, and reads the chapters of Calvados. */
record PartnerProgram(TestTokens tokens, GraphQlClient graphQl, String client) {

    static final String SCOPE = "chapters.read:fr-14";
    static final String CHAPTERS = "{ chapters(region: \"FR-14\", first: 1) { totalCount } }";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    String token(String secret) {
        var answer = ask(secret);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).at("/access_token").asString();
    }

    void assertRefused(String secret) {
        var answer = ask(secret);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(JSON.readTree(answer.body()).at("/error").asString()).isEqualTo("invalid_client");
    }

    void assertReads(String token) {
        assertThat(graphQl.withToken(token)
                        .run(CHAPTERS)
                        .at("/chapters/totalCount")
                        .asInt())
                .isPositive();
    }

    HttpResponse<String> ask(String secret) {
        var credentials = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return tokens.browser()
                .post(
                        "/oauth2/token",
                        Map.of("grant_type", "client_credentials", "scope", SCOPE),
                        "Authorization",
                        "Basic " + credentials);
    }
}
