package org.entregent;

import org.entregent.DemonstrationRule.RefusedDatabase;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The image holds no PostgreSQL: whoever asks for the embedded one there is told so. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("entregent.database.embedded")
@ConditionalOnMissingClass("org.entregent.database.EmbeddedDatabase")
class MissingDatabaseConfiguration {

    @Bean
    JdbcConnectionDetails applicationConnection() {
        throw new RefusedDatabase(
                "There is no PostgreSQL in this image to embed.",
                "Leave out the profile \"demonstration\", and name a database in ENTREGENT_DATABASE_URL."
                        + " ENTREGENT_DEMONSTRATION=true loads the demonstration there.");
    }
}
