package org.entregent.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** What stands in frames on partners' pages has no session, whoever looks at it. Who may frame it the content policy says. */
@Configuration(proxyBeanMethods = false)
class EmbeddedSecurityConfiguration {

    @Bean
    @Order(3)
    SecurityFilterChain embeddedSecurity(HttpSecurity http) {
        return http.securityMatcher(EmbeddedAddresses.PREFIX + "**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::disable))
                .build();
    }
}
