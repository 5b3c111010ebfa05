package org.entregent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.entregent.identity.OwnAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Uses the demonstration as partners and members do, for some seconds, and ends the application. Java then keeps which classes real
 * work needs and which of their methods are busy ({@code -XX:AOTCacheOutput}): the next starts take half the time, and their first
 * requests are answered faster. What it enters stays in the database: it is given one of its own.
 */
@Component
class Training implements ApplicationListener<ApplicationReadyEvent> {

    private static final Profiles TRAINING = Profiles.of("training");
    private static final TypeReference<Map<String, String>> DOCUMENTS = new TypeReference<>() {};
    private static final Duration DURATION = Duration.ofSeconds(10);

    private final JsonMapper json;
    private final Clock clock;
    private final Resource manifest;

    Training(JsonMapper json, Clock clock, @Value("${entregent.graph.trusted-documents}") Resource manifest) {
        this.json = json;
        this.clock = clock;
        this.manifest = manifest;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var context = event.getApplicationContext();
        if (context.getEnvironment().acceptsProfiles(TRAINING)) {
            train(OwnAddress.of(context.getEnvironment()), DURATION);
            System.exit(SpringApplication.exit(context));
        }
    }

    /** At least one round of everything. */
    void train(String address, Duration duration) {
        var operations = operations();
        var end = clock.instant().plus(duration);
        try (var partner = new TrainingPartner(address, json)) {
            // Without the web application's documents nobody can speak for it.
            var members = operations.isEmpty() ? null : new TrainingMembers(address, json, operations, clock);
            do {
                partner.ask();
                if (members != null) {
                    members.ask();
                }
            } while (clock.instant().isBefore(end));
        }
    }

    /** None where there is no manifest: an installation may do without the web application. */
    Map<String, TrainingOperation> operations() {
        if (!manifest.exists()) {
            return Map.of();
        }
        try (var file = manifest.getInputStream()) {
            return TrainingOperation.of(json.readValue(file, DOCUMENTS));
        } catch (IOException broken) {
            throw new UncheckedIOException("Not readable: " + manifest, broken);
        }
    }
}
