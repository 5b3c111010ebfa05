package org.entregent.database;

import java.sql.SQLException;
import org.entregent.migrator.Migrations;
import org.jooq.DSLContext;
import org.jooq.meta.postgres.PostgresDatabase;
import org.jspecify.annotations.Nullable;

/** Shows jOOQ's generator the catalogue of a real, migrated PostgreSQL that lives as long as the generation. */
public final class EmbeddedPostgresDatabase extends PostgresDatabase {

    private @Nullable EmbeddedDatabase database;

    @Override
    protected DSLContext create0() {
        if (database == null) {
            database = EmbeddedDatabase.temporary();
            var owner = database.dataSource(EmbeddedDatabase.OWNER, EmbeddedDatabase.NAME);
            Migrations.migrateFrom(owner, getProperties().getProperty("migrations"));
            try {
                setConnection(owner.getConnection());
            } catch (SQLException exception) {
                throw new IllegalStateException("The migrated database refused a connection", exception);
            }
        }
        return super.create0();
    }

    @Override
    public void close() {
        super.close();
        if (database != null) {
            database.close();
            database = null;
        }
    }
}
