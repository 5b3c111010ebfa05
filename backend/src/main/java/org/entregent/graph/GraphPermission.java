package org.entregent.graph;

/** A permission by the name that it has in the SDL's {@code Permission}: an enum implements this. */
public interface GraphPermission {

    String name();
}
