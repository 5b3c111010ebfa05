package org.entregent;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test of the whole application on a free port. All such classes share one application. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("application")
@DatabaseTest
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // Without the schedule: what it does happens when a test asks for it, not in the middle of another.
        properties = {
            "spring.flyway.enabled=false",
            "entregent.database.embedded=false",
            "entregent.schedule.enabled=false",
            "entregent.demonstration=true",
            // Tests come from several addresses, by what a proxy would say.
            "server.forward-headers-strategy=native",
            // As little as there can be: what a hash costs where it counts, its own test reads.
            "entregent.hashing.memory-kibibytes=8",
            "entregent.hashing.iterations=1"
        })
@Import({TestDatabaseConfiguration.class, TestClientConfiguration.class})
@AutoConfigureHttpGraphQlTester
public @interface ApplicationTest {}
