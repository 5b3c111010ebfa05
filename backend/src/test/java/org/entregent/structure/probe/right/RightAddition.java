package org.entregent.structure.probe.right;

import org.entregent.graph.GraphExtension;
import org.jooq.Table;

/** An extension that is not called one. */
final class RightAddition extends GraphExtension<Table<?>> {

    RightAddition() {
        super("Wrong");
    }
}
