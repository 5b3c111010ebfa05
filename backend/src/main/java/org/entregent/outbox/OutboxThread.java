package org.entregent.outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** A thread that works for as long as the application runs. */
abstract class OutboxThread implements SmartLifecycle {

    private static final long STOP_LIMIT_MILLISECONDS = 5_000;

    private final String name;
    private volatile boolean running;
    private @Nullable Thread thread;

    OutboxThread(String name) {
        this.name = name;
    }

    /** One round, again and again until the application stops. */
    protected abstract void work() throws InterruptedException;

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        var stopped = thread;
        if (stopped == null) {
            return;
        }
        stopped.interrupt();
        try {
            stopped.join(STOP_LIMIT_MILLISECONDS);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                work();
            } catch (InterruptedException exception) {
                return;
            }
        }
    }
}
