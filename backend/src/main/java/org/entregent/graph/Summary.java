package org.entregent.graph;

import org.jooq.Select;

/**
 * An object beside a connection's pages, made of all the list's rows: a select of one row over the list's table. The target type
 * finds its fields by the select's column names.
 */
@FunctionalInterface
public interface Summary<C> {

    Select<?> of(C table, ListFilters filters);
}
