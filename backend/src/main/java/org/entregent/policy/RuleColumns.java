package org.entregent.policy;

import static org.jooq.impl.DSL.select;

import java.util.List;
import org.jooq.Field;
import org.jooq.Select;

/** The values of one matter, made of a version's columns, under the columns' names. */
final class RuleColumns {

    private RuleColumns() {}

    /** No row where the version is about something else, or has no rules of its own. */
    static Select<?> of(List<Field<Integer>> columns) {
        return select(columns.stream()
                        .map(column -> column.as(column.getName()))
                        .toList())
                .where(columns.getFirst().isNotNull());
    }
}
