package org.entregent;

import java.nio.file.Path;
import org.entregent.database.EmbeddedDatabase;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;

/** Runs PostgreSQL inside the application's process group instead of connecting to one that somebody else runs. */
final class EmbeddedDatabaseRegistrar implements BeanRegistrar {

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        var directory = Path.of(environment.getRequiredProperty("entregent.database.directory"));
        int port = environment.getProperty("entregent.database.port", Integer.class, 0);
        registry.registerBean(
                EmbeddedDatabase.class,
                database -> database.supplier(context -> EmbeddedDatabase.kept(directory, port)));
        // Before those of the settings, which Spring Boot has ready in any case.
        registry.registerBean(
                ApplicationConnection.class,
                connection -> connection
                        .primary()
                        .supplier(context -> ApplicationConnection.to(context.bean(EmbeddedDatabase.class))));
        registry.registerBean(
                OwnerConnection.class,
                connection -> connection
                        .primary()
                        .supplier(context -> OwnerConnection.to(context.bean(EmbeddedDatabase.class))));
    }

    private record ApplicationConnection(String getJdbcUrl, String getPassword) implements JdbcConnectionDetails {

        static ApplicationConnection to(EmbeddedDatabase database) {
            return new ApplicationConnection(database.url(EmbeddedDatabase.NAME), database.password());
        }

        @Override
        public String getUsername() {
            return EmbeddedDatabase.APPLICATION;
        }
    }

    private record OwnerConnection(String getJdbcUrl, String getPassword) implements FlywayConnectionDetails {

        static OwnerConnection to(EmbeddedDatabase database) {
            return new OwnerConnection(database.url(EmbeddedDatabase.NAME), database.password());
        }

        @Override
        public String getUsername() {
            return EmbeddedDatabase.OWNER;
        }
    }
}
