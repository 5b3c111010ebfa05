package org.entregent.graph;

/** Something about a request's values that must hold before any SQL; it throws a {@link GraphException} otherwise. */
interface Check {

    void check(Request request);
}
