package org.entregent.referral;

import graphql.GraphQLContext;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.entregent.entrance.CallerStreams;
import org.entregent.graph.NodeIds;
import org.entregent.graph.Reference;
import org.entregent.outbox.OutboxEvent;
import org.entregent.outbox.OutboxSubscriber;
import org.entregent.referral.ReferralEvents.ReferralChanged;
import org.entregent.referral.ReferralPayloads.ReferralChange;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.json.JsonMapper;

/** Tells those who listen on this instance of referrals that were given or changed, on whatever instance. */
@Service
class ReferralFeedService implements OutboxSubscriber {

    /** An event as it happened in one of the regions that take part. */
    private record RegionalChange(Reference leg, ReferralChanged change) {}

    private final CallerStreams streams;
    private final NodeIds ids;
    private final JsonMapper json;
    private final Sinks.Many<RegionalChange> changes = Sinks.many().multicast().directBestEffort();
    private final Counter begun;

    ReferralFeedService(CallerStreams streams, NodeIds ids, JsonMapper json, MeterRegistry meters) {
        this.streams = streams;
        this.ids = ids;
        this.json = json;
        meters.gauge("entregent.referral.listeners", changes, Sinks.Many::currentSubscriberCount);
        begun = meters.counter("entregent.referral.streams");
    }

    @Override
    public boolean isWaiting() {
        return changes.currentSubscriberCount() > 0;
    }

    @Override
    public void onEvent(OutboxEvent event) {
        if (event.topic().equals(ReferralEvents.TOPIC)) {
            var change = json.readValue(event.payload(), ReferralChanged.class);
            changes.tryEmitNext(
                    new RegionalChange(ReferralPayloads.reference(event.regionId(), event.subjectId()), change));
        }
    }

    /** @param id of one referral's leg, or null for all; one that names none is followed in vain, like a hidden one */
    Flux<ReferralChange> listen(@Nullable String id, GraphQLContext context) {
        var named = id == null ? null : ids.find(ReferralPayloads.TYPE, id).orElse(null);
        return streams.follow(heard(), context, (viewer, event) -> {
                    var audience = new ReferralAudience(viewer, event.change());
                    var regionId = event.leg().region();
                    return id == null
                            ? audience.hearsIn(regionId)
                            : event.leg().equals(named) && audience.mayRead(regionId);
                })
                .map(event -> new ReferralChange(event.leg()));
    }

    /** Counted once it is listening, so that whoever saw the count rise has missed nothing since. */
    private Flux<RegionalChange> heard() {
        return Flux.from(listener -> {
            changes.asFlux().subscribe(listener);
            begun.increment();
        });
    }

    /** Nobody waits for events of an instance that stops: callers come back, to another one. */
    @EventListener(ContextClosedEvent.class)
    void endStreams() {
        changes.tryEmitComplete();
    }
}
