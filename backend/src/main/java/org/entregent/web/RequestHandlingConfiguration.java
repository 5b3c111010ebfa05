package org.entregent.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Predicate;
import org.entregent.graph.PlainText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** What happens to each request before a feature sees it, kept short: for the API it took longer than the answer itself. */
@Configuration(proxyBeanMethods = false)
class RequestHandlingConfiguration {

    /** A timer around each of the dozen security filters says nothing that the request's own does not. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /**
     * Refuses the same as the standard one, which matches each header by regular expressions, and parameters that no database can
     * store. The forms of signing in answer whatever was typed into them: it is nobody's password.
     */
    @Bean
    HttpFirewall firewall() {
        return new FormFirewall(strict(PlainText::isStorable), strict(text -> true));
    }

    /** No page of errors for what the firewall refused: it would ask strangers to sign in first. */
    @Bean
    RequestRejectedHandler rejectedRequests() {
        return (request, response, reason) -> response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }

    private static HttpFirewall strict(Predicate<String> parameters) {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderNames(RequestHandlingConfiguration::isPlain);
        firewall.setAllowedHeaderValues(RequestHandlingConfiguration::isPlain);
        firewall.setAllowedParameterValues(parameters);
        return firewall;
    }

    private record FormFirewall(HttpFirewall strict, HttpFirewall form) implements HttpFirewall {

        private static final String SIGN_IN = "/connexion";

        @Override
        public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
            var path = request.getRequestURI();
            var isForm = path.equals(SIGN_IN) || path.startsWith(SIGN_IN + "/");
            return (isForm ? form : strict).getFirewalledRequest(request);
        }

        @Override
        public HttpServletResponse getFirewalledResponse(HttpServletResponse response) {
            return strict.getFirewalledResponse(response);
        }
    }

    /** Assigned characters, except controls. */
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
