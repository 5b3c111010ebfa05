package org.entregent;

import java.net.InetAddress;
import java.util.Objects;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;
import org.springframework.boot.actuate.endpoint.EndpointFilter;
import org.springframework.boot.actuate.endpoint.EndpointId;
import org.springframework.boot.actuate.endpoint.web.ExposableWebEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Metrics are for the operator: they have a port of their own or none at all, while readiness stays where the site asks for it. */
@Configuration(proxyBeanMethods = false)
class ManagementConfiguration {

    private static final EndpointId HEALTH = EndpointId.of("health");

    /** Whatever is exposed, the public port shows health alone. */
    @Bean
    @ConditionalOnManagementPort(ManagementPortType.SAME)
    EndpointFilter<ExposableWebEndpoint> publicEndpoints() {
        return endpoint -> endpoint.getEndpointId().equals(HEALTH);
    }

    /** Only the machine itself, unless MANAGEMENT_SERVER_ADDRESS says otherwise. */
    @Bean
    @ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
    SmartInitializingSingleton managementAddress(ManagementServerProperties server) {
        return () -> {
            if (server.getAddress() == null) {
                server.setAddress(InetAddress.getLoopbackAddress());
            }
        };
    }

    /** Whoever reaches that port may read it: its address decides who that is. */
    @Bean
    @Order(1)
    @ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
    SecurityFilterChain managementSecurity(HttpSecurity http, Environment environment) {
        return http.securityMatcher(request -> Objects.equals(
                        environment.getProperty("local.management.port", Integer.class), request.getLocalPort()))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .build();
    }

    /** Spring moves health to the management port, and leaves the probes behind under names of their own. */
    @Bean
    @ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
    WebMvcConfigurer publicProbes() {
        return new WebMvcConfigurer() {
            @Override
            public void addViewControllers(ViewControllerRegistry views) {
                views.addViewController("/actuator/health/readiness").setViewName("forward:/readyz");
                views.addViewController("/actuator/health/liveness").setViewName("forward:/livez");
            }
        };
    }
}
