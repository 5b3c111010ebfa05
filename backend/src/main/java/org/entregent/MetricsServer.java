package org.entregent;

import io.prometheus.metrics.exporter.httpserver.HTTPServer;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Shows what is counted to whoever collects it, at {@code /metrics} of a port of its own: whoever reaches that port may read, and
 * the public port shows nothing of it. Without a port it is counted for nobody.
 */
@Component
final class MetricsServer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MetricsServer.class);

    private final PrometheusRegistry metrics;
    private final String address;
    private final @Nullable Integer port;
    private @Nullable HTTPServer server;

    MetricsServer(
            PrometheusRegistry metrics,
            @Value("${entregent.metrics.address}") String address,
            @Value("${entregent.metrics.port}") @Nullable Integer port) {
        this.metrics = metrics;
        this.address = address;
        this.port = port;
    }

    @Override
    public void start() {
        if (port == null) {
            return;
        }
        try {
            server = HTTPServer.builder()
                    .hostname(address)
                    .port(port)
                    .registry(metrics)
                    .buildAndStart();
            LOG.info("Metrics are at http://{}:{}/metrics", address, server.getPort());
        } catch (IOException taken) {
            throw new UncheckedIOException("Metrics cannot be shown at %s:%d".formatted(address, port), taken);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }
}
