package org.entregent.structure.probe.right;

import org.entregent.graph.GraphType;
import org.jooq.Table;

/** A type that is not called one. */
final class RightDeclaration extends GraphType<Table<?>> {

    RightDeclaration() {
        super("Wrong");
    }
}
