package org.entregent.notice;

import graphql.GraphQLContext;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.entregent.entrance.CallerStreams;
import org.entregent.graph.Reference;
import org.entregent.notice.NoticeEvents.Added;
import org.entregent.notice.NoticeEvents.NoticesAdded;
import org.entregent.notice.NoticePayloads.NoticeAdded;
import org.entregent.outbox.OutboxEvent;
import org.entregent.outbox.OutboxSubscriber;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.json.JsonMapper;

/** Tells those who listen on this instance that they were told something, on whatever instance. */
@Service
class NoticeFeedService implements OutboxSubscriber {

    /** Something that one person was told. */
    private record Addressed(Added added, Reference notice) {}

    private final CallerStreams streams;
    private final JsonMapper json;
    private final Sinks.Many<Addressed> news = Sinks.many().multicast().directBestEffort();
    private final Counter begun;

    NoticeFeedService(CallerStreams streams, JsonMapper json, MeterRegistry meters) {
        this.streams = streams;
        this.json = json;
        meters.gauge("entregent.notice.listeners", news, Sinks.Many::currentSubscriberCount);
        begun = meters.counter("entregent.notice.streams");
    }

    @Override
    public boolean isWaiting() {
        return news.currentSubscriberCount() > 0;
    }

    @Override
    public void onEvent(OutboxEvent event) {
        if (event.topic().equals(NoticeEvents.TOPIC)) {
            for (var added : json.readValue(event.payload(), NoticesAdded.class).added()) {
                var notice = NoticePayloads.reference(event.regionId(), added.noticeId());
                news.tryEmitNext(new Addressed(added, notice));
            }
        }
    }

    Flux<NoticeAdded> listen(GraphQLContext context) {
        return streams.follow(heard(), context, (viewer, event) -> event.added().concerns(viewer))
                .map(event -> new NoticeAdded(event.notice()));
    }

    /** Counted once it is listening, so that whoever saw the count rise has missed nothing since. */
    private Flux<Addressed> heard() {
        return Flux.from(listener -> {
            news.asFlux().subscribe(listener);
            begun.increment();
        });
    }

    /** Nobody waits for events of an instance that stops: callers come back, to another one. */
    @EventListener(ContextClosedEvent.class)
    void endStreams() {
        news.tryEmitComplete();
    }
}
