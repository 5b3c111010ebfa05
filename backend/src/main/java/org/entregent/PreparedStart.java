package org.entregent;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aot.AotDetector;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/**
 * Takes the definitions of beans that the build has prepared, where they hold. The build made them without any setting: ours are
 * asked for by the beans themselves, but Spring's own settings choose which beans there are, and so does whether traces are
 * sent. Whoever gives one of those gets the ordinary start, which takes a few seconds longer; so does whoever gives
 * {@code -Dspring.aot.enabled=false}.
 */
final class PreparedStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(PreparedStart.class);

    /** As variables of the environment or in files: SPRING_MAIN_…, spring.main.… */
    private static final Pattern SPRINGS = Pattern.compile("(?i)(spring|management|server)[._].+");
    /** These choose no bean; each without what stands between its words. */
    private static final Set<String> HARMLESS = Set.of(
            "springprofilesactive",
            "springaotenabled",
            "springmainbannermode",
            "serverport",
            "serveraddress",
            "serverforwardheadersstrategy");

    private static final String OWN_FILE = "class path resource [application.yaml]";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        if (SpringProperties.getProperty(AotDetector.AOT_ENABLED) != null || !isPrepared()) {
            return;
        }
        var choice = findChoice(event.getEnvironment());
        choice.ifPresent(setting -> LOG.info("{} takes other beans than were prepared: this start is longer", setting));
        SpringProperties.setFlag(AotDetector.AOT_ENABLED, choice.isEmpty());
    }

    /** What lies in directories may be older than the classes beside it. */
    private static boolean isPrepared() {
        var prepared = PreparedStart.class.getResource("EntregentApplication__ApplicationContextInitializer.class");
        return prepared != null && prepared.getProtocol().equals("jar");
    }

    /** A setting by which other beans are needed. */
    static Optional<String> findChoice(ConfigurableEnvironment environment) {
        if ("framework".equalsIgnoreCase(environment.getProperty("server.forward-headers-strategy"))) {
            return Optional.of("server.forward-headers-strategy");
        }
        if (environment.getProperty("ENTREGENT_OTLP", Boolean.class, false)) {
            return Optional.of("ENTREGENT_OTLP");
        }
        if (!environment.getProperty("entregent.schedule.enabled", Boolean.class, true)) {
            return Optional.of("entregent.schedule.enabled");
        }
        return environment.getPropertySources().stream()
                .filter(source -> source instanceof EnumerablePropertySource && !isOwn(source))
                .flatMap(source -> Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .filter(PreparedStart::chooses)
                .findFirst();
    }

    private static boolean isOwn(PropertySource<?> source) {
        return source.getName().contains(OWN_FILE) || source.getName().equals("applicationInfo");
    }

    private static boolean chooses(String name) {
        return SPRINGS.matcher(name).matches()
                && !HARMLESS.contains(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }
}
