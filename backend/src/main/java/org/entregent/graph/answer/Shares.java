package org.entregent.graph.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.GraphQLContext;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;
import org.entregent.graph.GraphTier;
import org.entregent.graph.ShareSettings;
import org.entregent.graph.ViewerSource;

/**
 * The shares of this instance's callers. Each instance counts for itself: asking a database that all share would cost every read
 * another round trip.
 */
final class Shares {

    /**
     * What a request costs by itself, whatever it asks: reading it, proving who asks, writing the answer. It counts in the
     * budget, not against the limit of an operation.
     */
    static final long REQUEST = 20;

    private static final int MOST_CALLERS = 100_000;

    /** Longer than any budget takes to fill up: a share that is made anew gives nothing away. */
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private record Key(GraphTier tier, Object caller) {}

    private final ShareSettings settings;
    private final ViewerSource viewers;
    private final MeterRegistry meters;
    private final Cache<Key, Share> shares = Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterAccess(REMEMBERED)
            .build();

    Shares(ShareSettings settings, ViewerSource viewers, MeterRegistry meters) {
        this.settings = settings;
        this.viewers = viewers;
        this.meters = meters;
    }

    /** Lets an operation in, once: until it ends it has one of its caller's turns. */
    void admit(GraphQLContext context, long cost) {
        if (!context.hasKey(Admission.class)) {
            Admission admission = new Admission(of(context), REQUEST + cost);
            admission.begin();
            context.put(Admission.class, admission);
        }
    }

    /** Takes from the caller's budget what is spent before an operation is known. */
    void spend(GraphQLContext context, long cost) {
        of(context).spend(cost);
    }

    private Share of(GraphQLContext context) {
        GraphTier tier = viewers.current(context).tier();
        return shares.get(new Key(tier, viewers.caller(context)), this::make);
    }

    private ShareSettings.Budget budget(GraphTier tier) {
        return switch (tier) {
            case PUBLIC -> settings.address();
            case SIGNED_IN -> settings.person();
            case PARTNER -> settings.client();
        };
    }

    private Share make(Key key) {
        return new Share(
                settings,
                budget(key.tier()),
                reason -> meters.counter(
                                "entregent.limits.refused",
                                "reason",
                                reason,
                                "tier",
                                key.tier().name().toLowerCase(Locale.ROOT))
                        .increment());
    }
}
