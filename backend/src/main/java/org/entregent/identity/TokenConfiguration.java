package org.entregent.identity;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Access tokens: made by the embedded server, read from it or from the external issuer. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    @Bean
    JwtDecoder tokens(JWKSource<SecurityContext> keys, IdentityProperties properties, Clock clock) {
        return new RememberedTokens(
                properties.isEmbedded() ? ownTokens(keys, properties) : new ForeignTokens(properties, clock));
    }

    @Bean
    JwtEncoder tokenEncoder(JWKSource<SecurityContext> keys) {
        var encoder = new NimbusJwtEncoder(keys);
        encoder.setJwkSelector(List::getFirst);
        return encoder;
    }

    private static JwtDecoder ownTokens(JWKSource<SecurityContext> keys, IdentityProperties properties) {
        var decoder = TokenForms.decoder(keys);
        decoder.setJwtValidator(TokenForms.accessToken(properties.publicUrl().toString(), properties.audience()));
        return decoder;
    }
}
