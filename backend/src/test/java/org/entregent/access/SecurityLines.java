package org.entregent.access;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What the security log says meanwhile. */
public final class SecurityLines {

    private SecurityLines() {}

    /** @return the lines for people, such as {@code rights success of …}, in their order */
    public static List<String> during(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger("entregent.security");
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        logger.addAppender(lines);
        // The tests' own log says less.
        logger.setLevel(Level.INFO);
        try {
            work.run();
        } finally {
            logger.detachAppender(lines);
            logger.setLevel(null);
        }
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
