package org.entregent.meeting;

import graphql.GraphQLContext;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.entregent.entrance.CallerStreams;
import org.entregent.graph.NodeIds;
import org.entregent.graph.Reference;
import org.entregent.meeting.MeetingEvents.MeetingChanged;
import org.entregent.meeting.MeetingPayloads.MeetingChange;
import org.entregent.outbox.OutboxEvent;
import org.entregent.outbox.OutboxSubscriber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.json.JsonMapper;

/** Tells those who listen on this instance of meetings that were led on or marked, and of what waits for the next, on whatever instance. */
@Service
class MeetingFeedService implements OutboxSubscriber {

    private static final String CHAPTER = "Chapter";

    private final CallerStreams streams;
    private final NodeIds ids;
    private final JsonMapper json;
    private final Sinks.Many<MeetingChange> changes = Sinks.many().multicast().directBestEffort();
    private final Counter begun;

    MeetingFeedService(CallerStreams streams, NodeIds ids, JsonMapper json, MeterRegistry meters) {
        this.streams = streams;
        this.ids = ids;
        this.json = json;
        meters.gauge("entregent.meeting.listeners", changes, Sinks.Many::currentSubscriberCount);
        begun = meters.counter("entregent.meeting.streams");
    }

    @Override
    public boolean isWaiting() {
        return changes.currentSubscriberCount() > 0;
    }

    @Override
    public void onEvent(OutboxEvent event) {
        if (event.topic().equals(MeetingEvents.TOPIC)) {
            var change = json.readValue(event.payload(), MeetingChanged.class);
            var meetingId = change.meetingId();
            changes.tryEmitNext(new MeetingChange(
                    meetingId == null ? null : MeetingPayloads.reference(event.regionId(), meetingId),
                    Reference.of(CHAPTER, event.regionId(), change.chapterId())));
        }
    }

    /** Ids that name nothing are followed in vain, like hidden ones. */
    Flux<MeetingChange> listen(Followed followed, GraphQLContext context) {
        return streams.follow(heard(), context, (viewer, event) -> {
            var chapter = event.chapter();
            return follows(followed, event) && MeetingReadability.isReadable(viewer, chapter.region(), chapter.uuid());
        });
    }

    /**
     * What somebody wants to hear of: of everything where both are null.
     *
     * @param meetingId one meeting's id
     * @param chapterId a chapter's id
     */
    record Followed(@Nullable String meetingId, @Nullable String chapterId) {}

    private boolean follows(Followed followed, MeetingChange event) {
        return is(MeetingPayloads.TYPE, followed.meetingId(), event.meeting())
                && is(CHAPTER, followed.chapterId(), event.chapter());
    }

    private boolean is(String type, @Nullable String id, @Nullable Reference reference) {
        return id == null
                || ids.find(type, id).filter(named -> named.equals(reference)).isPresent();
    }

    /** Counted once it is listening, so that whoever saw the count rise has missed nothing since. */
    private Flux<MeetingChange> heard() {
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
