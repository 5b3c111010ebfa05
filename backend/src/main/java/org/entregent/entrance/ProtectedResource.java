package org.entregent.entrance;

/** Where a client that knows the API's address finds who gives tokens for it, RFC 9728. */
final class ProtectedResource {

    static final String API = "/graphql";
    static final String PATH = "/.well-known/oauth-protected-resource" + API;

    private ProtectedResource() {}
}
