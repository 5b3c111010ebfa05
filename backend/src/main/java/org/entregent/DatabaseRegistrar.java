package org.entregent;

import org.entregent.DemonstrationRule.RefusedDatabase;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/**
 * Chooses between the database that the settings name and one of our own. It is asked at each start: a condition would be answered
 * once and for all where the build prepares the start.
 */
final class DatabaseRegistrar implements BeanRegistrar {

    private static final String EMBEDDED = "org.entregent.database.EmbeddedDatabase";

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        if (!environment.getProperty("entregent.database.embedded", Boolean.class, false)) {
            return;
        }
        if (!ClassUtils.isPresent(EMBEDDED, DatabaseRegistrar.class.getClassLoader())) {
            throw new RefusedDatabase(
                    "There is no PostgreSQL in this image to embed.",
                    "Leave out the profile \"demonstration\", and name a database in ENTREGENT_DATABASE_URL."
                            + " ENTREGENT_DEMONSTRATION=true loads the demonstration there.");
        }
        registry.register(new EmbeddedDatabaseRegistrar());
    }
}
