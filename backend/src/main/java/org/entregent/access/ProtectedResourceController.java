package org.entregent.identity;

import java.util.List;
import java.util.Map;
import org.entregent.access.ProtectedResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a client that knows the API's address who gives tokens for it, RFC 9728. */
@RestController
class ProtectedResourceController {

    private final Map<String, Object> metadata;

    ProtectedResourceController(IdentityProperties properties) {
        metadata = Map.of(
                "resource", properties.publicAddress(ProtectedResource.API),
                "resource_name", "Entregent",
                "authorization_servers",
                        List.of(properties.isEmbedded() ? properties.publicUrl().toString() : properties.issuer()),
                "bearer_methods_supported", List.of("header"));
    }

    @GetMapping({ProtectedResource.PATH, "/.well-known/oauth-protected-resource"})
    Map<String, Object> metadata() {
        return metadata;
    }
}
