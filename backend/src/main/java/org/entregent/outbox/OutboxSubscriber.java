package org.entregent.outbox;

/** Hears of every event once on each instance, a moment after it was committed. */
public interface OutboxSubscriber {

    /** Returns at once: all events come on one thread. */
    void onEvent(OutboxEvent event);
}
