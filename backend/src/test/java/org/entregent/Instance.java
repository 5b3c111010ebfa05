package org.entregent;

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
        var all = new HashMap<String, Object>(
                Map.of("server.port", 0, "spring.flyway.enabled", false, "entregent.database.embedded", false));
        all.putAll(settings);
        var arguments = all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new Instance(new SpringApplicationBuilder(EntregentApplication.class, TestDatabaseConfiguration.class)
                .run(arguments));
    }

    public String address() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** Where metrics are served; only with {@code management.server.port}. */
    public String managementAddress() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.management.port");
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
