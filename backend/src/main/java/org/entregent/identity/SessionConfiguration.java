package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.entregent.access.DatabaseWatch;
import org.entregent.graph.PlainText;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;

/** Sessions live in the database: a restart keeps them, and any instance finds them. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(
        tableName = "identity.spring_session",
        // Of somebody who has not signed in yet.
        maxInactiveIntervalInSeconds = 1800,
        // Tidied up with the rest, see IdentityHousekeeping.
        cleanupCron = Scheduled.CRON_DISABLED)
@EnableConfigurationProperties(IdentityProperties.class)
class SessionConfiguration {

    @Bean
    CookieSerializer sessionCookie(IdentityProperties properties) {
        var cookie = new StorableCookie();
        cookie.setCookieName(properties.cookieName("entregent"));
        cookie.setUseSecureCookie(properties.isSecure());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        cookie.setCookieMaxAge(Math.toIntExact(properties.sessionDuration().toSeconds()));
        return cookie;
    }

    /** Spring Session takes it by this name. */
    @Bean
    TransactionOperations springSessionTransactionOperations(
            PlatformTransactionManager manager, DatabaseWatch database) {
        return new SessionTransactions(manager, database);
    }

    /** Whoever looks for a session does so by this one. */
    @Bean
    @Primary
    SparingSessions sparingSessions(JdbcIndexedSessionRepository stored) {
        return new SparingSessions(stored);
    }

    /** A cookie that somebody made up can hold anything: what cannot be an id isn't a session. */
    private static final class StorableCookie extends DefaultCookieSerializer {

        @Override
        public List<String> readCookieValues(HttpServletRequest request) {
            return super.readCookieValues(request).stream()
                    .filter(PlainText::isStorable)
                    .toList();
        }
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> postgresSessions() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
