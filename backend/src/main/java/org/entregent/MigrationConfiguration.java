package org.entregent;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.entregent.migrator.Migrations;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Chooses the database and migrates it at start, with the same settings as the tests and the code generator. */
@Configuration(proxyBeanMethods = false)
@Import(DatabaseRegistrar.class)
class MigrationConfiguration {

    @Bean
    FlywayMigrationStrategy migrationStrategy(@Value("${entregent.demonstration:false}") boolean demonstration) {
        return flyway -> {
            var owner = flyway.getConfiguration().getDataSource();
            if (!isDone(owner, demonstration)) {
                Migrations.run(owner, demonstration);
            }
        };
    }

    /** Each connection proves the password, which is slow on purpose: all questions go through one. */
    private static boolean isDone(DataSource owner, boolean demonstration) {
        try (var connection = owner.getConnection()) {
            var same = new SingleConnectionDataSource(connection, true);
            DemonstrationRule.check(same, demonstration);
            return Migrations.areDone(same, demonstration);
        } catch (SQLException refusal) {
            throw new CannotGetJdbcConnectionException("The owner's connection was refused", refusal);
        }
    }

    /** Even where somebody else migrates: the application must never serve what it should have refused. */
    @Bean
    SmartInitializingSingleton demonstrationRule(
            DataSource application, @Value("${entregent.demonstration:false}") boolean demonstration) {
        return () -> DemonstrationRule.checkMark(application, demonstration);
    }
}
