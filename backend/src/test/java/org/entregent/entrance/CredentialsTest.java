package org.entregent.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.entregent.ApplicationTest;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlAnswer;
import org.entregent.GraphQlClient;
import org.entregent.Owner;
import org.entregent.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Credentials that prove nothing are refused: their bearer is never served as the public. */
@ApplicationTest
@DemonstrationData
class CredentialsTest {

    private static final String WHO = "{ viewer { kind } }";

    @Autowired
    TestTokens tokens;

    @Autowired
    GraphQlClient graphQl;

    @Test
    void bothTypesOfTokenAreTaken() {
        for (var type : List.of("JWT", "at+jwt")) {
            var token = tokens.make(
                    Map.of("typ", type),
                    claims -> claims.subject("partenaire-calvados").claim("client_id", "partenaire-calvados"));
            assertThat(graphQl.withToken(token).run(WHO).at("/viewer/kind").asString())
                    .isEqualTo("CLIENT");
        }
    }

    @Test
    void tokenOfAnotherTypeIsRefused() {
        var member = Owner.ask("select id from identity.account where email_folded = 'membre@calvados.example'");
        refused(graphQl.withToken(tokens.make(Map.of("typ", "logout+jwt"), claims -> claims.subject(member)))
                .run(WHO));
    }

    @Test
    void tokenOfAnotherIssuerIsRefused() {
        refused(graphQl.withToken(tokens.make(claims -> claims.issuer("https://elsewhere.example")))
                .run(WHO));
    }

    @Test
    void tokenForAnotherAudienceIsRefused() {
        // An identity token looks like this one: it tells the web application who signed in, and opens nothing.
        refused(graphQl.withToken(tokens.make(claims -> claims.audience(List.of("entregent-web"))))
                .run(WHO));
    }

    @Test
    void tokenThatEndedIsRefused() {
        var past = Instant.now().minusSeconds(600);
        refused(graphQl.withToken(tokens.make(claims -> claims.issuedAt(past).expiresAt(past.plusSeconds(300))))
                .run(WHO));
    }

    @Test
    void tokenWithoutAnEndIsRefused() {
        refused(graphQl.withToken(tokens.make(claims -> claims.claims(all -> all.remove("exp"))))
                .run(WHO));
    }

    @Test
    void tokenOfNobodyIsRefused() {
        refused(graphQl.withToken(tokens.make(claims -> claims.subject("no uuid")))
                .run(WHO));
    }

    @Test
    void forgedTokenIsRefused() throws Exception {
        var real = tokens.ofPerson("admin@reseau.example").split("\\.");
        var key = new RSAKeyGenerator(2048).keyID(keyId(real[0])).generate();
        var claims = new String(Base64.getUrlDecoder().decode(real[1]), StandardCharsets.UTF_8);
        refused(graphQl.withToken(sign(key, claims)).run(WHO));
        refused(graphQl.withToken(real[0] + "." + real[1] + ".").run(WHO));
        refused(graphQl.withToken(encode("{\"alg\":\"none\",\"typ\":\"at+jwt\"}") + "." + real[1] + ".")
                .run(WHO));
        refused(graphQl.withToken(real[0] + "." + encode(claims.replace("entregent-web", "x")) + "." + real[2])
                .run(WHO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DPoP eyJ.eyJ.x", "Basic YTpi", "Bearer", "Bearer a b", "bearer", "", "Token x", "Bearer \u00e9"
            })
    void credentialsOfAnotherKindAreRefused(String credentials) {
        refused(graphQl.with("Authorization", credentials).run(WHO));
    }

    @Test
    void schemeIsTakenInAnyCase() {
        var token = tokens.ofPerson("membre@calvados.example");
        assertThat(graphQl.with("Authorization", "bearer " + token)
                        .run(WHO)
                        .at("/viewer/kind")
                        .asString())
                .isEqualTo("PERSON");
    }

    @Test
    void tokenOfADisabledAccountIsRefused() {
        var person = graphQl.as("consultante@calvados.example");
        Owner.changeAccess(
                "update identity.account set disabled_at = now() where email_folded = 'consultante@calvados.example'");
        refused(person.run(WHO));
    }

    private static void refused(GraphQlAnswer answer) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                .startsWith("Bearer realm=\"entregent\"")
                .contains("error=");
        assertThat(answer.codes()).containsExactly("UNAUTHENTICATED");
        assertThat(answer.body().has("data")).isFalse();
    }

    private static String sign(RSAKey key, String claims) {
        var encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)));
        var header = JwsHeader.with(SignatureAlgorithm.RS256)
                .type("at+jwt")
                .keyId(key.getKeyID())
                .build();
        var now = Instant.now();
        var set = JwtClaimsSet.builder()
                .claims(all ->
                        all.putAll(JsonMapper.shared().readValue(claims, new TypeReference<Map<String, Object>>() {})))
                .issuedAt(now)
                .expiresAt(now.plusSeconds(300))
                .build();
        return encoder.encode(JwtEncoderParameters.from(header, set)).getTokenValue();
    }

    private static String keyId(String header) {
        return JsonMapper.shared()
                .readTree(Base64.getUrlDecoder().decode(header))
                .at("/kid")
                .asString();
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
