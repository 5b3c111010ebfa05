package org.entregent.graph.request;

import org.entregent.graph.GraphException;

/** Something about a request's values that must hold before any SQL; it throws a {@link GraphException} otherwise. */
public interface Check {

    void check(Request request);
}
