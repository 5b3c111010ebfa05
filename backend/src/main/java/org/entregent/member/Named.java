package org.entregent.member;

/** Something of the reference data: a specialty by our code, a commune by INSEE's. The name is French. */
record Named(String code, String name) {

    String told() {
        return "%s (%s)".formatted(name, code);
    }
}
