package org.entregent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class PreparedStartTest {

    @ParameterizedTest
    @CsvSource({
        "MANAGEMENT_SERVER_PORT, 9090",
        "management.server.port, 9090",
        "SPRING_FLYWAY_ENABLED, false",
        "spring.main.lazy-initialization, true",
        "SERVER_FORWARD_HEADERS_STRATEGY, framework",
        "server.forward-headers-strategy, FRAMEWORK",
        "SERVER_SSL_ENABLED, true",
        "ENTREGENT_OTLP, true",
        "entregent.schedule.enabled, false",
    })
    void whatChoosesBeansTakesTheOrdinaryStart(String name, String value) {
        assertThat(PreparedStart.findChoice(with(name, value))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "PORT, 8081",
        "SERVER_PORT, 8081",
        "server.port, 0",
        "SERVER_FORWARD_HEADERS_STRATEGY, native",
        "spring.profiles.active, demonstration",
        "SPRING_PROFILES_ACTIVE, demonstration",
        "SPRING_MAIN_BANNER_MODE, off",
        "LOGGING_STRUCTURED_FORMAT_CONSOLE, ecs",
        "ENTREGENT_ISSUER, https://issuer.example",
        "ENTREGENT_DEMONSTRATION, true",
        "ENTREGENT_METRICS_PORT, 9464",
        "ENTREGENT_DATABASE_EMBEDDED, true",
        "SPRINGFIELD, Illinois",
    })
    void anythingElseTakesThePrepared(String name, String value) {
        assertThat(PreparedStart.findChoice(with(name, value))).isEmpty();
    }

    @Test
    void ourOwnSettingsOfSpringAreKnownToTheBuild() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        var file = "Config resource 'class path resource [application.yaml]' via location 'optional:classpath:/'";
        environment.getPropertySources().addLast(new MapPropertySource(file, Map.of("spring.main.banner-mode", "off")));
        assertThat(PreparedStart.findChoice(environment)).isEmpty();
    }

    private static StandardEnvironment with(String name, String value) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("given-systemEnvironment", Map.of(name, value)));
        return environment;
    }
}
