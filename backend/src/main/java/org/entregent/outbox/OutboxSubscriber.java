package org.entregent.outbox;

/** Hears of every event once on each instance, a moment after it was committed. */
public interface OutboxSubscriber {

    /** Whether anybody wants to hear of events now: what nobody waits for is not read. */
    boolean isWaiting();

    /** Returns at once: all events come on one thread. */
    void onEvent(OutboxEvent event);
}
