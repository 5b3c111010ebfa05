package org.entregent;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Counts the messages that requests lead to between the application and the database: the driver says of each where it ends, which
 * is where it begins to wait for the answer.
 */
final class DriverMessages extends Handler {

    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
    private static final String END = "FE=> Sync";

    private final AtomicInteger count = new AtomicInteger();

    private DriverMessages() {}

    /** What background jobs send is left out. */
    static int during(Runnable work) {
        var messages = new DriverMessages();
        var level = DRIVER.getLevel();
        DRIVER.setUseParentHandlers(false);
        DRIVER.addHandler(messages);
        DRIVER.setLevel(Level.FINEST);
        try {
            work.run();
        } finally {
            DRIVER.setLevel(level);
            DRIVER.removeHandler(messages);
            DRIVER.setUseParentHandlers(true);
        }
        return messages.count.get();
    }

    @Override
    public void publish(LogRecord said) {
        if (said.getMessage().contains(END) && StatementLog.servesRequests(Thread.currentThread())) {
            count.incrementAndGet();
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
