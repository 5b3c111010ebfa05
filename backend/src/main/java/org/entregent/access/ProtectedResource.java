package org.entregent.access;

/** Where a client that knows the API's address finds who gives tokens for it, RFC 9728. */
public final class ProtectedResource {

    public static final String API = "/graphql";
    public static final String PATH = "/.well-known/oauth-protected-resource" + API;

    private ProtectedResource() {}
}
