package org.entregent;

import javax.sql.DataSource;
import org.entregent.migrator.Migrations;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Chooses the database and migrates it at start, with the same settings as the tests and the code generator. */
@Configuration(proxyBeanMethods = false)
@Import(DatabaseRegistrar.class)
class MigrationConfiguration {

    @Bean
    FlywayMigrationStrategy migrationStrategy(@Value("${entregent.demonstration:false}") boolean demonstration) {
        return flyway -> {
            var owner = flyway.getConfiguration().getDataSource();
            DemonstrationRule.check(owner, demonstration);
            Migrations.migrate(owner);
            if (demonstration) {
                Migrations.loadDemonstration(owner);
            }
        };
    }

    /** Even where somebody else migrates: the application must never serve what it should have refused. */
    @Bean
    SmartInitializingSingleton demonstrationRule(
            DataSource application, @Value("${entregent.demonstration:false}") boolean demonstration) {
        return () -> DemonstrationRule.checkMark(application, demonstration);
    }
}
