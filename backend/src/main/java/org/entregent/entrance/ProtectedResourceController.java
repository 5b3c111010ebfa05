package org.entregent.entrance;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a client that knows the API's address who gives tokens for it, RFC 9728. */
@RestController
class ProtectedResourceController {

    private final Map<String, Object> metadata;

    ProtectedResourceController(
            @Value("${entregent.public-url}") String publicUrl, @Value("${entregent.issuer:}") String externalIssuer) {
        metadata = Map.of(
                "resource",
                publicUrl.replaceAll("/+$", "") + ProtectedResource.API,
                "resource_name",
                "Entregent",
                "authorization_servers",
                List.of(externalIssuer.isBlank() ? publicUrl : externalIssuer),
                "bearer_methods_supported",
                List.of("header"));
    }

    @GetMapping({ProtectedResource.PATH, "/.well-known/oauth-protected-resource"})
    Map<String, Object> metadata() {
        return metadata;
    }
}
