package org.entregent.graph.plan;

import java.util.ArrayList;
import java.util.List;
import org.entregent.graph.request.Slot;
import org.entregent.statement.BindType;
import org.entregent.statement.Rendering;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Select;

/**
 * The parameters of the statement being compiled. Each is a named parameter of jOOQ until the text is rendered; constants of the
 * declarations are written into the text, so that partial indexes apply and the text stays the same.
 */
public final class Placeholders {

    /** A parameter in the order of the text, with how it is bound. */
    public record Bound(Slot slot, BindType type, boolean array) {}

    private final List<Bound> known = new ArrayList<>();

    public <V> Field<V> of(Slot slot, DataType<V> type) {
        Param<V> parameter = Rendering.parameter(Integer.toString(known.size()), type);
        known.add(new Bound(slot, BindType.of(type), BindType.isArray(type)));
        return parameter;
    }

    public int count() {
        return known.size();
    }

    /** The slots made since there were so many. */
    public List<Slot> since(int count) {
        return known.subList(count, known.size()).stream().map(Bound::slot).toList();
    }

    /** The statement's text with a question mark for each parameter; their order is added to {@code order}. */
    public String render(Select<?> select, List<Bound> order) {
        return Rendering.render(select, number -> order.add(known.get(Integer.parseInt(number))));
    }
}
