package org.entregent.http;

import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The API's one address. Spring's own routing would choose between JSON and events before it knows what the answer is, hence it is
 * left out of the application.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RefusalProperties.class)
class OperationConfiguration {

    private static final String PATH = "/graphql";

    @Bean
    WebGraphQlHandler webGraphQlHandler(
            ExecutionGraphQlService service, ObjectProvider<WebGraphQlInterceptor> interceptors) {
        return WebGraphQlHandler.builder(service)
                .interceptors(interceptors.orderedStream().toList())
                .build();
    }

    @Bean
    EventStreams eventStreams(
            WebGraphQlHandler handler, @Value("${entregent.streams.keep-alive:15s}") Duration keepAlive) {
        return new EventStreams(handler, keepAlive);
    }

    @Bean
    @Order(0)
    RouterFunction<ServerResponse> operations(OperationHandler handler) {
        return RouterFunctions.route().POST(PATH, handler::handle).build();
    }
}
