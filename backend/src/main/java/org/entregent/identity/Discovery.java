package org.entregent.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the authorization server says of itself: what works here, and nothing else that Spring's could do. */
final class Discovery {

    private static final Set<String> TOLD = Set.of(
            "issuer",
            "authorization_endpoint",
            "token_endpoint",
            "jwks_uri",
            "response_types_supported",
            "subject_types_supported",
            "id_token_signing_alg_values_supported",
            "scopes_supported",
            "code_challenge_methods_supported");

    private Discovery() {}

    static void narrow(Map<String, Object> metadata) {
        metadata.keySet().retainAll(TOLD);
        metadata.put("grant_types_supported", List.of("authorization_code", "client_credentials"));
        metadata.put("token_endpoint_auth_methods_supported", List.of("client_secret_basic", "client_secret_post"));
    }
}
