package org.entregent.identity;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Does what an answer must not wait for, lest the time that it takes tell which e-mail addresses have an account: one after the other,
 * in the order in which it was asked for.
 */
@Component
final class AfterAnswer implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(AfterAnswer.class);

    private static final int AT_ONCE = 1;
    private static final int WAITING = 200;
    /** How long a stop waits for what was begun. */
    private static final int LAST_SECONDS = 5;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            1,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofVirtual().name("after-answer-", 0).factory());

    AfterAnswer() {
        threads.allowCoreThreadTimeOut(true);
    }

    /** @return whether it will be done: too much may be waiting already */
    boolean tryDo(Runnable work) {
        try {
            threads.execute(() -> run(work));
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        threads.shutdown();
        threads.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS);
    }

    private static void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.error("What an answer had promised was not done", failure);
        }
    }
}
