package org.entregent.guide;

import static org.jooq.impl.DSL.inline;

import org.springframework.stereotype.Component;

/** How many networks with full sheets there are, or with others. */
@Component
final class FullFacetType extends FacetType {

    FullFacetType() {
        super("FullFacet");
        flag("full", (facet, scope) -> columnOf(facet, NetworkFacetsType.VALUE).eq(inline("true")));
    }
}
