package org.entregent.page;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Leads from the addresses of the features' public pages to what answers for all of them. */
@Configuration(proxyBeanMethods = false)
class PublicPageConfiguration {

    @Bean
    @Order(10)
    RouterFunction<ServerResponse> publicPages(List<PublicPage> pages, PublicPageHandler handler) {
        var routes = RouterFunctions.route();
        for (var page : pages) {
            routes.route(reading(page.pattern()), request -> handler.answer(page, request));
            if (!page.pattern().endsWith("/")) {
                routes.route(reading(page.pattern() + "/"), handler::withoutSlash);
            }
        }
        return routes.build();
    }

    private static RequestPredicate reading(String pattern) {
        return methods(HttpMethod.GET, HttpMethod.HEAD).and(path(pattern));
    }
}
