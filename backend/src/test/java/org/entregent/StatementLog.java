package org.entregent;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down what the application sends to the database on behalf of requests: each execution is one round trip. */
public final class StatementLog implements BeanPostProcessor {

    private static final Set<String> ROUND_TRIPS =
            Set.of("execute", "executeQuery", "executeUpdate", "executeBatch", "commit", "rollback");

    /** Names of threads that serve requests: mutations are executed on another thread than the one that took the request. */
    private static final Set<String> SERVING = Set.of("tomcat", "task-");

    private record Sent(String thread, String what) {}

    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private volatile boolean open;

    /** What was sent while the work was done; what background jobs send is left out. */
    public List<String> during(Runnable work) {
        sent.clear();
        open = true;
        try {
            work.run();
        } finally {
            open = false;
        }
        return sent.stream()
                .filter(each -> servesRequests(each.thread()))
                .map(Sent::what)
                .toList();
    }

    static boolean servesRequests(Thread thread) {
        return servesRequests(thread.getName());
    }

    private static boolean servesRequests(String thread) {
        return SERVING.stream().anyMatch(thread::startsWith);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof DataSource source ? new Watched(source) : bean;
    }

    private final class Watched extends DelegatingDataSource {

        Watched(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return watch(Connection.class, super.getConnection(), "");
        }
    }

    private <T> T watch(Class<T> type, T target, String prepared) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    var text = arguments != null && arguments[0] instanceof String given ? given : prepared;
                    if (open && ROUND_TRIPS.contains(method.getName())) {
                        sent.add(new Sent(Thread.currentThread().getName(), text.isEmpty() ? method.getName() : text));
                    }
                    try {
                        return watched(method.invoke(target, arguments), text);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }

    private @Nullable Object watched(@Nullable Object result, String text) {
        return switch (result) {
            case PreparedStatement statement -> watch(PreparedStatement.class, statement, text);
            case Statement statement -> watch(Statement.class, statement, "");
            case null, default -> result;
        };
    }
}
