package org.entregent.page;

import static org.springframework.web.servlet.function.RequestPredicates.POST;
import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
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

    @Bean
    @Order(10)
    RouterFunction<ServerResponse> publicForms(ObjectProvider<PublicForm> forms, PublicFormHandler handler) {
        return forms.stream()
                .map(form -> RouterFunctions.route(POST(form.pattern()), request -> handler.take(form, request)))
                .reduce(RouterFunction::and)
                .orElse(request -> Optional.empty());
    }

    private static RequestPredicate reading(String pattern) {
        return methods(HttpMethod.GET, HttpMethod.HEAD).and(path(pattern));
    }
}
