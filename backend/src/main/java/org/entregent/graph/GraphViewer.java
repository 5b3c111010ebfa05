package org.entregent.graph;

import org.jspecify.annotations.Nullable;

/** Who asks, as far as compiling and binding statements needs it. Immutable; so are the arrays that it gives. */
public interface GraphViewer {

    /** Whether the viewer holds the permission in any region, or for their own rows. */
    boolean holds(String permission);

    /** The ids of the regions, sub-regions included, in which the viewer holds the permission. */
    Integer[] regions(String permission);

    /** A named value for {@link ViewerScope#value}: a scalar or an array. */
    @Nullable
    Object value(String name);

    /** The installation's secret from which the keys of all lists' cursors are derived; the same for all viewers. */
    byte[] cursorSecret();

    /** Which limits hold for the viewer. */
    GraphTier tier();
}
