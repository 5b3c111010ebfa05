package org.entregent;

import java.nio.file.Path;
import org.entregent.database.EmbeddedDatabase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs PostgreSQL inside the application's process group instead of connecting to one that somebody else runs. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("entregent.database.embedded")
@ConditionalOnClass(EmbeddedDatabase.class)
class EmbeddedDatabaseConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(
            @Value("${entregent.database.directory}") Path directory, @Value("${entregent.database.port:0}") int port) {
        return EmbeddedDatabase.kept(directory, port);
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedDatabase database) {
        return new ApplicationConnection(database.url(EmbeddedDatabase.NAME), database.password());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedDatabase database) {
        return new OwnerConnection(database.url(EmbeddedDatabase.NAME), database.password());
    }

    private record ApplicationConnection(String getJdbcUrl, String getPassword) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return EmbeddedDatabase.APPLICATION;
        }
    }

    private record OwnerConnection(String getJdbcUrl, String getPassword) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return EmbeddedDatabase.OWNER;
        }
    }
}
