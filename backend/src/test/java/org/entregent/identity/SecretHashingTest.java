package org.entregent.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.entregent.identity.SecretHashing.TooBusyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashing takes its turn, whoever asks for how much of it. */
class SecretHashingTest {

    private final CountDownLatch open = new CountDownLatch(1);
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void end() {
        open.countDown();
        callers.close();
    }

    @Test
    void fewAreComputedAtOnceAndAllInTheEnd() throws Exception {
        var hashing = hashing(100, 100, Duration.ofSeconds(20));
        var answers = IntStream.range(0, 40)
                .mapToObj(number -> ask(hashing, "somewhere " + number))
                .toList();
        open.countDown();
        for (var answer : answers) {
            assertThat(answer.get(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(mostAtOnce).hasValueBetween(1, 4);
        assertThat(hashing.computed()).isEqualTo(40);
    }

    @Test
    void whoWaitsTooLongIsSentAway() {
        var hashing = hashing(100, 100, Duration.ofMillis(50));
        assertThatThrownBy(() -> hashing.matches("here", "x", "{slow}x")).isInstanceOf(TooBusyException.class);
    }

    @Test
    void fullQueueSendsAwayAtOnce() throws Exception {
        var hashing = hashing(2, 100, Duration.ofSeconds(20));
        fill(hashing, 2);
        var begin = System.nanoTime();
        assertThatThrownBy(() -> hashing.matches("late", "x", "{slow}x")).isInstanceOf(TooBusyException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void nobodyFillsTheQueueAlone() throws Exception {
        var hashing = hashing(100, 3, Duration.ofSeconds(20));
        for (var number = 0; number < 3; number++) {
            ask(hashing, "greedy");
        }
        waitUntil(() -> hashing.waitingOf("greedy") == 3);
        assertThatThrownBy(() -> hashing.matches("greedy", "x", "{slow}x")).isInstanceOf(TooBusyException.class);
        var other = ask(hashing, "modest");
        open.countDown();
        assertThat(other.get(20, TimeUnit.SECONDS)).isTrue();
        waitUntil(() -> hashing.waitingOf("greedy") == 0);
    }

    @Test
    void productionHashesAsTheStandardAdvises() throws IOException {
        var file = new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml"))
                .getFirst();
        var properties = new Binder(ConfigurationPropertySources.from(file))
                .bind("entregent.hashing", HashingProperties.class)
                .get();
        var encoder = new PasswordConfiguration().passwordEncoder(properties);
        assertThat(encoder.encode("a password")).startsWith("{argon2}$argon2id$v=19$m=16384,t=2,p=1$");
    }

    @Test
    void nobodysHashIsOfTheKindOfAllAndHasNoSecret() {
        var properties = new HashingProperties(8, 1, 1, 1, Duration.ZERO);
        var encoder = new PasswordConfiguration().passwordEncoder(properties);
        var nobodys = PasswordConfiguration.nobodysHash(properties);
        var somebodys = encoder.encode("a password");
        assertThat(nobodys)
                .hasSameSizeAs(somebodys)
                .startsWith(somebodys.substring(0, somebodys.indexOf("p=1$")))
                .isNotEqualTo(PasswordConfiguration.nobodysHash(properties));
        assertThat(encoder.upgradeEncoding(nobodys)).isFalse();
        assertThat(encoder.matches("a password", nobodys)).isFalse();
    }

    private void fill(SecretHashing hashing, int queue) throws Exception {
        var threads = Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, 4);
        for (var number = 0; number < threads; number++) {
            ask(hashing, "early " + number);
        }
        waitUntil(() -> atOnce.get() == threads);
        for (var number = 0; number < queue; number++) {
            ask(hashing, "queued " + number);
        }
        waitUntil(() -> hashing.queued() == queue);
    }

    private Future<Boolean> ask(SecretHashing hashing, String origin) {
        return callers.submit(() -> hashing.matches(origin, "right", "{slow}right"));
    }

    private SecretHashing hashing(int waiting, int perOrigin, Duration patience) {
        return new SecretHashing(new Slow(), new HashingProperties(8, 1, waiting, perOrigin, patience));
    }

    private static void waitUntil(BooleanSupplier condition) throws InterruptedException {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(5);
        }
    }

    /** Takes until the test lets it go on. */
    private final class Slow implements PasswordEncoder {

        @Override
        public String encode(@Nullable CharSequence secret) {
            return "{slow}" + secret;
        }

        @Override
        public boolean matches(@Nullable CharSequence secret, @Nullable String hash) {
            mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            try {
                open.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            atOnce.decrementAndGet();
            return encode(secret).equals(hash);
        }
    }
}
