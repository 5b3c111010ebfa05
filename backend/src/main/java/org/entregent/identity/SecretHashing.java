package org.entregent.identity;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Does the hashing that is slow on purpose: few at once, so that others have processors and memory left, and few waiting. Threads
 * of the operating system do it, since a virtual one would not let others run meanwhile.
 */
@Component
final class SecretHashing implements DisposableBean {

    /** Each takes the memory of one hash. */
    private static final int MOST_THREADS = 4;

    private final PasswordEncoder encoder;
    private final Duration patience;
    private final int waitingPerOrigin;
    private final ThreadPoolExecutor threads;
    private final Map<String, Integer> waiting = new ConcurrentHashMap<>();
    private final AtomicLong computed = new AtomicLong();
    private final String nobodysHash;

    SecretHashing(PasswordEncoder encoder, HashingProperties properties) {
        this.encoder = encoder;
        this.patience = properties.patience();
        this.waitingPerOrigin = properties.waitingPerOrigin();
        var count = Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, MOST_THREADS);
        this.threads = new ThreadPoolExecutor(
                count,
                count,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(properties.waiting()),
                Thread.ofPlatform().name("hashing-", 0).daemon().factory());
        this.nobodysHash = PasswordConfiguration.nobodysHash(properties);
    }

    /** Whether the secret is a random one and has this hash: nobody guesses it, hence it costs nothing to say so. */
    boolean isRandom(CharSequence secret, String hash) {
        return RandomSecretEncoder.isOf(hash) && encoder.matches(secret, hash);
    }

    /**
     * Whether the secret has this hash. Every refusal costs one slow hash, even where the hash at hand is a quick one, or there is
     * none.
     *
     * @param origin who asks: nobody fills the queue alone
     * @param hash null when there is no such account or client
     */
    boolean matches(String origin, CharSequence secret, @Nullable String hash) {
        return find(origin, secret, hash == null ? List.of() : List.of(hash)).isPresent();
    }

    /**
     * The one of several hashes that the secret has. A refusal costs one slow hash, since of a client's two secrets at most the
     * former was chosen by a person.
     *
     * @param hashes none when there is no such client
     */
    Optional<String> find(String origin, CharSequence secret, List<String> hashes) {
        var quickly = hashes.stream().filter(hash -> isRandom(secret, hash)).findFirst();
        if (quickly.isPresent()) {
            return quickly;
        }
        var others =
                hashes.stream().filter(hash -> !RandomSecretEncoder.isOf(hash)).toList();
        return others.isEmpty()
                ? slow(origin, () -> ofNobody(secret))
                : slow(
                        origin,
                        () -> others.stream()
                                .filter(hash -> encoder.matches(secret, hash))
                                .findFirst());
    }

    /** Whether a proven secret should be hashed anew: a hash of a secret that nobody can guess stays as it is. */
    boolean isOutdated(String hash) {
        return !RandomSecretEncoder.isOf(hash) && encoder.upgradeEncoding(hash);
    }

    String encode(String origin, CharSequence secret) {
        return slow(origin, () -> encoder.encode(secret));
    }

    /** How many slow hashes were computed since the start. */
    long computed() {
        return computed.get();
    }

    int queued() {
        return threads.getQueue().size();
    }

    /** How many of one origin wait or are being computed. */
    int waitingOf(String origin) {
        return waiting.getOrDefault(origin, 0);
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }

    private Optional<String> ofNobody(CharSequence secret) {
        encoder.matches(secret, nobodysHash);
        return Optional.empty();
    }

    private <T> T slow(String origin, Callable<T> work) {
        var task = new FutureTask<>(() -> {
            computed.incrementAndGet();
            return work.call();
        });
        try {
            if (waiting.merge(origin, 1, Integer::sum) > waitingPerOrigin) {
                throw new TooBusyException();
            }
            threads.execute(task);
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException | TimeoutException full) {
            threads.remove(task);
            throw new TooBusyException();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TooBusyException();
        } finally {
            leave(origin);
        }
    }

    private void leave(String origin) {
        waiting.computeIfPresent(origin, (same, count) -> count == 1 ? null : count - 1);
    }

    /** Too many wait already; nothing was computed. */
    static final class TooBusyException extends RuntimeException {

        private static final long serialVersionUID = 1;

        static final int RETRY_SECONDS = 5;

        TooBusyException() {
            super("Too many secrets are being checked", null, false, false);
        }
    }
}
