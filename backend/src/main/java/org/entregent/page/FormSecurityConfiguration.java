package org.entregent.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.function.SingletonSupplier;

/** What strangers send by a form is nobody's, whoever is signed in on the same browser. */
@Configuration(proxyBeanMethods = false)
class FormSecurityConfiguration {

    @Bean
    @Order(4)
    SecurityFilterChain formSecurity(HttpSecurity http, ObjectProvider<PublicForm> forms) {
        return http.securityMatcher(sendingOneOf(forms))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .build();
    }

    /** Which ones there are is asked when the first request comes: pages ask for much that is being made until then. */
    private static RequestMatcher sendingOneOf(ObjectProvider<PublicForm> forms) {
        SingletonSupplier<List<RequestMatcher>> sending = SingletonSupplier.of(() -> forms.stream()
                .map(PublicForm::pattern)
                .map(FormSecurityConfiguration::sending)
                .toList());
        return request -> isPost(request) && sending.obtain().stream().anyMatch(form -> form.matches(request));
    }

    private static RequestMatcher sending(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, pattern);
    }

    private static boolean isPost(HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.POST.name());
    }
}
