package org.entregent;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.JwtEncoder;

/** Clients that speak to the application under test. */
@TestConfiguration(proxyBeanMethods = false)
class TestClientConfiguration {

    @Bean
    TestTokens testTokens(ObjectProvider<JwtEncoder> encoder, Environment environment) {
        return new TestTokens(encoder::getObject, environment);
    }

    @Bean
    GraphQlClient graphQlClient(TestTokens tokens) {
        return new GraphQlClient(tokens);
    }

    /** Made before the data source that it watches. */
    @Bean
    static StatementLog statementLog() {
        return new StatementLog();
    }
}
