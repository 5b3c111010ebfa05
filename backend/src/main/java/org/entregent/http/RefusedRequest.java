package org.entregent.http;

/** Ends a request whose body isn't one. */
final class RefusedRequest extends RuntimeException {

    private final transient Refusal refusal;

    RefusedRequest(Refusal refusal) {
        super(refusal.message(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
