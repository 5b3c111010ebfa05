package org.entregent;

import org.entregent.database.EmbeddedDatabase;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Connects the application under test to the test's copy of the database, and to the tests' clock. */
@TestConfiguration(proxyBeanMethods = false)
@Import(TestClockConfiguration.class)
class TestDatabaseConfiguration {

    @Bean
    JdbcConnectionDetails testConnection() {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return TestDatabase.url();
            }

            @Override
            public String getUsername() {
                return EmbeddedDatabase.APPLICATION;
            }

            @Override
            public String getPassword() {
                return TestDatabase.password();
            }
        };
    }
}
