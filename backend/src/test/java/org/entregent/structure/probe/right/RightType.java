package org.entregent.structure.probe.right;

import org.entregent.graph.GraphType;
import org.entregent.structure.probe.left.LeftService;
import org.jooq.Table;

/** Calls a service. */
public final class RightType extends GraphType<Table<?>> {

    final LeftService service = new LeftService();

    public RightType() {
        super("Right");
    }
}
