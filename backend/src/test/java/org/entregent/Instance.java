package org.entregent;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.JwtEncoder;

/** One more instance of the application on the test's database, on a free port: a second one, or the first after a restart. */
public final class Instance implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Instance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static Instance start(Map<String, Object> settings) {
        var all = new HashMap<String, Object>(Map.of(
                "server.port",
                0,
                "spring.flyway.enabled",
                false,
                "entregent.database.embedded",
                false,
                "entregent.demonstration",
                true));
        all.putAll(settings);
        return run(all, EntregentApplication.class, TestDatabaseConfiguration.class);
    }

    /** With a PostgreSQL of its own in the directory, as {@code make run} has it: for tests that end it. */
    public static Instance withOwnDatabase(Path directory, Map<String, Object> settings) {
        var all = new HashMap<String, Object>(Map.of(
                "server.port",
                0,
                "entregent.database.embedded",
                true,
                "entregent.database.directory",
                directory,
                "entregent.demonstration",
                true));
        all.putAll(settings);
        return run(all, EntregentApplication.class);
    }

    private static Instance run(Map<String, Object> settings, Class<?>... sources) {
        var arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new Instance(new SpringApplicationBuilder(sources).run(arguments));
    }

    public String address() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    public TestTokens tokens() {
        return new TestTokens(() -> bean(JwtEncoder.class), context.getEnvironment());
    }

    public GraphQlClient graphQl() {
        return new GraphQlClient(tokens());
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
