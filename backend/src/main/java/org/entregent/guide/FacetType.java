package org.entregent.guide;

import org.entregent.graph.GraphType;
import org.jooq.Table;

/** How many networks a value of a filter would find. */
class FacetType extends GraphType<Table<?>> {

    FacetType(String name) {
        super(name);
        field("count", NetworkFacetsType.COUNT);
    }

    /** A filter whose values are an enum's. */
    FacetType(String name, String value) {
        this(name);
        field(value, NetworkFacetsType.VALUE);
    }
}
