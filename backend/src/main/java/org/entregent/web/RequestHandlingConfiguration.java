package org.entregent.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** What happens to each request before a feature sees it, kept short: for the API it took longer than the answer itself. */
@Configuration(proxyBeanMethods = false)
class RequestHandlingConfiguration {

    /** A timer around each of the dozen security filters says nothing that the request's own does not. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Refuses the same as the standard one, which matches each header by regular expressions. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderNames(RequestHandlingConfiguration::isPlain);
        firewall.setAllowedHeaderValues(RequestHandlingConfiguration::isPlain);
        return firewall;
    }

    /** Assigned characters without controls. */
    static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character < ' ' || character > '~') {
                return text.codePoints()
                        .allMatch(point -> Character.isDefined(point) && !Character.isISOControl(point));
            }
        }
        return true;
    }
}
