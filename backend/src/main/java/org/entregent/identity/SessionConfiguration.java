package org.entregent.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.entregent.access.DatabaseWatch;
import org.entregent.graph.PlainText;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;

/** Sessions live in the database: a restart keeps them, and any instance finds them. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
@EnableConfigurationProperties(IdentityProperties.class)
class SessionConfiguration {

    private static final String TABLE = "identity.spring_session";

    /**
     * In an order, unlike Spring Session's own: it takes the rows of a session to stand together, and makes several of one whose rows
     * a hash join has scattered, the last of which then has only some of the attributes.
     */
    private static final String OF_AN_ACCOUNT = """
            select s.primary_id, s.session_id, s.creation_time, s.last_access_time, s.max_inactive_interval,
              sa.attribute_name, sa.attribute_bytes
            from %TABLE_NAME% s left join %TABLE_NAME%_attributes sa on s.primary_id = sa.session_primary_id
            where s.principal_name = ?
            order by s.session_id""";

    private static final Duration BEFORE_SIGN_IN = Duration.ofMinutes(30);

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

    /** Spring Session's own configuration would ask the database what it is, and read a file on the errors of all the others. */
    @Bean
    JdbcIndexedSessionRepository storedSessions(
            DataSource source, PlatformTransactionManager manager, DatabaseWatch database) {
        var sessions =
                new JdbcIndexedSessionRepository(new JdbcTemplate(source), new SessionTransactions(manager, database));
        sessions.setTableName(TABLE);
        sessions.setDefaultMaxInactiveInterval(BEFORE_SIGN_IN);
        // Tidied up with the rest, see IdentityHousekeeping.
        sessions.setCleanupCron(Scheduled.CRON_DISABLED);
        sessions.setConversionService(attributes());
        sessions.setListSessionsByPrincipalNameQuery(OF_AN_ACCOUNT);
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
        return sessions;
    }

    /** Read by the loader of our classes, which is another after each reload of a developer's. */
    private static ConversionService attributes() {
        var loader = SessionConfiguration.class.getClassLoader();
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(byte[].class, Object.class, new DeserializingConverter(loader));
        return conversions;
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
}
